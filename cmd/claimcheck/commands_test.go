package main

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// scriptCommands are what the scripts can say beside the commands of testscript.
var scriptCommands = map[string]func(ts *testscript.TestScript, neg bool, args []string){
	"status":    cmdStatus,
	"jsonlines": cmdJSONLines,
	"offsets":   cmdOffsets,
	"archive":   cmdArchive,
	"gzip":      cmdGzip,
	"latin1":    cmdLatin1,
	"bom":       cmdBOM,
	"stretch":   cmdStretch,
	"unescape":  cmdUnescape,
	"fill":      cmdFill,
}

// cmdStatus runs a program that must end with an exit status:
//
//	status 1 claimcheck check draft.md
func cmdStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// cmdJSONLines checks that a file, or stdout, has N lines and that each is a
// JSON object:
//
//	jsonlines 5 stdout
func cmdJSONLines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: jsonlines N file")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := slices.Collect(strings.Lines(ts.ReadFile(args[1])))
	for i, line := range got {
		var object map[string]any
		if err := json.Unmarshal([]byte(line), &object); err != nil || !strings.HasSuffix(line, "\n") {
			ts.Fatalf("line %d is not a line of JSON (%v): %s", i+1, err, line)
		}
	}
	if len(got) != want {
		ts.Fatalf("%d lines, want %d", len(got), want)
	}
}

// cmdArchive writes N articles to a JSONL file: the texts of the example, each
// time under another id.
//
//	archive articles.jsonl 200
func cmdArchive(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: archive file N")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	texts, err := filepath.Glob(filepath.Join(ts.Getenv("EXAMPLE"), "articles", "*"))
	ts.Check(err)
	var out bytes.Buffer
	for i := range n {
		text, err := os.ReadFile(texts[i%len(texts)])
		ts.Check(err)
		line, err := json.Marshal(map[string]string{"id": fmt.Sprintf("article-%03d", i), "published": "2024-06-20", "text": string(text)})
		ts.Check(err)
		out.Write(append(line, '\n'))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out.Bytes(), 0o644))
}

// cmdGzip packs a file into another of its name with .gz at the end.
func cmdGzip(ts *testscript.TestScript, neg bool, args []string) {
	for _, file := range args {
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		_, err := w.Write([]byte(ts.ReadFile(file)))
		ts.Check(err)
		ts.Check(w.Close())
		ts.Check(os.WriteFile(ts.MkAbs(file)+".gz", packed.Bytes(), 0o644))
	}
}

// rewrite changes files in place.
func rewrite(ts *testscript.TestScript, files []string, change func(string) string) {
	for _, file := range files {
		ts.Check(os.WriteFile(ts.MkAbs(file), []byte(change(ts.ReadFile(file))), 0o644))
	}
}

// cmdLatin1 saves files as old editors do: one byte for each character, which
// is not UTF-8.
func cmdLatin1(ts *testscript.TestScript, neg bool, args []string) {
	rewrite(ts, args, func(s string) string {
		var b []byte
		for _, r := range s {
			b = append(b, byte(r))
		}
		return string(b)
	})
}

// cmdBOM puts a byte order mark in front of files, as Windows does.
func cmdBOM(ts *testscript.TestScript, neg bool, args []string) {
	rewrite(ts, args, func(s string) string { return "\ufeff" + s })
}

// cmdStretch puts N million bytes of words in the place of LONG:
//
//	stretch 50 article.txt
func cmdStretch(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: stretch N file...")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	rewrite(ts, args[1:], func(s string) string {
		return strings.Replace(s, "LONG", strings.Repeat("word ", n*200_000), 1)
	})
}

var escape = regexp.MustCompile(`\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\n`)

// cmdUnescape puts the bytes themselves in the place of \x1b and the like, so
// that the scripts stay readable.
func cmdUnescape(ts *testscript.TestScript, neg bool, args []string) {
	rewrite(ts, args, func(s string) string {
		return escape.ReplaceAllStringFunc(s, func(written string) string {
			meant, err := strconv.Unquote(`"` + written + `"`)
			ts.Check(err)
			return meant
		})
	})
}

// cmdFill writes a value into the columns of every row of a CSV table:
//
//	fill todo.csv value=412 source='Own call'
func cmdFill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: fill file column=value...")
	}
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile(args[0]))).ReadAll()
	ts.Check(err)
	for _, arg := range args[1:] {
		column, value, _ := strings.Cut(arg, "=")
		i := slices.Index(rows[0], column)
		if i < 0 {
			ts.Fatalf("%s has no column %q", args[0], column)
		}
		for _, row := range rows[1:] {
			row[i] = value
		}
	}
	var out bytes.Buffer
	ts.Check(csv.NewWriter(&out).WriteAll(rows))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out.Bytes(), 0o644))
}
