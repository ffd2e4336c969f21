package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// written turns "Nora/B-PER Hale/I-PER left/O" into lines of a set.
func written(sentences ...string) string {
	var lines strings.Builder
	for _, s := range sentences {
		for word := range strings.FieldsSeq(s) {
			i := strings.LastIndex(word, "/")
			lines.WriteString(word[:i] + "\t" + word[i+1:] + "\n")
		}
		lines.WriteString("\n")
	}
	return lines.String()
}

// show puts the names of a sentence in brackets.
func show(s sentence) string {
	text := s.text
	for i := len(s.names) - 1; i >= 0; i-- {
		n := s.names[i]
		text = text[:n.from] + "[" + text[n.from:n.to] + ":" + n.kind.String() + "]" + text[n.to:]
	}
	return text
}

func TestSentencesAreWrittenAsTheyStood(t *testing.T) {
	for in, want := range map[string]string{
		"Nora/B-PER Hale/I-PER left/O Leeds/B-LOC ./O":                 "[Nora Hale:PER] left [Leeds:LOC].",
		"Hale/B-PER 's/O long-/O term/O plan/O did/O n't/O help/O":     "[Hale:PER]'s long- term plan didn't help",
		"Tidal/B-ORG -/I-ORG Mead/I-ORG is/O well/O -/O known/O":       "[Tidal-Mead:ORG] is well-known",
		"Leeds/B-LOC -/O Hale/B-PER said/O":                            "[Leeds:LOC] - [Hale:PER] said",
		`He/O said/O "/O Wait/O "/O (/O twice/O )/O ,/O for/O $/O 5/O`: `He said "Wait" (twice), for $5`,
		"Leeds/I-LOC York/B-LOC French/B-MISC wine/I-MISC":             "[Leeds:LOC] [York:LOC] French wine",
	} {
		got, err := readSentences(strings.NewReader(written(in)))
		if err != nil || len(got) != 1 || show(got[0]) != want {
			t.Errorf("%s: read %v, %v; want %s", in, got, err, want)
		}
	}
}

func TestMessagesAreLeftOut(t *testing.T) {
	got, err := readSentences(strings.NewReader(written("@hale/B-PER hello/O", "#leeds/B-LOC", "", "Leeds/B-LOC won/O")))
	if err != nil || len(got) != 1 || show(got[0]) != "[Leeds:LOC] won" {
		t.Errorf("read %v, %v", got, err)
	}
}

// The names of a set are found again among the words that the recogniser sees.
func TestNamesKeepTheirWords(t *testing.T) {
	sentences, err := readSentences(strings.NewReader(written(
		"Colin/B-PER O'Hara/I-PER 's/O Tidal/B-ORG Trust/I-ORG Ltd./I-ORG left/O ./O",
		"It/O moved/O to/O West/B-LOC Mead/I-LOC ./O",
	)))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range marked(sentences) {
		for _, n := range m.Names {
			words := n.Kind.String()
			for _, w := range m.Words[n.First:n.End] {
				words += " " + w.Text
			}
			got = append(got, words)
		}
	}
	if want := "PER Colin O'Hara, ORG Tidal Trust Ltd., LOC West Mead"; strings.Join(got, ", ") != want {
		t.Errorf("found %s, want %s", strings.Join(got, ", "), want)
	}
}

// Weights can be made again from the same texts, to the last byte.
func TestTeachingIsReproducible(t *testing.T) {
	dir := t.TempDir()
	for _, set := range sets {
		var packed bytes.Buffer
		z := gzip.NewWriter(&packed)
		z.Write([]byte(written("Nora/B-PER Hale/I-PER left/O Leeds/B-LOC ./O", "The/O Tidal/B-ORG Trust/I-ORG met/O in/O Leeds/B-LOC ./O")))
		z.Close()
		if err := os.WriteFile(filepath.Join(dir, set+".bio.gz"), packed.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var made [2][]byte
	for i := range made {
		out := filepath.Join(dir, "weights.bin")
		if err := run(dir, out, nil); err != nil {
			t.Fatal(err)
		}
		made[i], _ = os.ReadFile(out)
	}
	if len(made[0]) == 0 || !bytes.Equal(made[0], made[1]) {
		t.Errorf("made %d and %d bytes, which differ", len(made[0]), len(made[1]))
	}
	if err := run(dir, filepath.Join(dir, "none", "weights.bin"), nil); err == nil {
		t.Error("a folder that is not there was written to")
	}
}
