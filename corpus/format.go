package corpus

import (
	"path/filepath"
	"strings"
)

// A format is how the articles in a file are written. Its name tells.
type format uint8

const (
	noArticle format = iota
	plainText
	markdown
	webPage
	jsonLines
	gzippedJSONLines
)

// readFormats names the formats for whoever tried another.
const readFormats = ".txt, .md, .html, .jsonl and .jsonl.gz"

// formatOf returns the format of the file at path.
func formatOf(path string) format {
	name := strings.ToLower(filepath.Base(path))
	switch filepath.Ext(name) {
	case ".txt":
		return plainText
	case ".md":
		return markdown
	case ".html", ".htm", ".xhtml":
		return webPage
	case ".jsonl":
		return jsonLines
	}
	if strings.HasSuffix(name, ".jsonl.gz") {
		return gzippedJSONLines
	}
	return noArticle
}

// refusal says why the file at path is not read.
func refusal(path string) string {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".docx", ".doc", ".odt":
		return "word processor files are not read yet"
	case ".pdf":
		return "PDF is not read yet"
	case "":
		return "its name has no ending that says what it is"
	}
	return "files ending in " + shorten(filepath.Ext(path)) + " are not articles"
}
