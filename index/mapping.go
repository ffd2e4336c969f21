package index

import (
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/keyword"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/whitespace"
	"github.com/blevesearch/bleve/v2/mapping"
)

// mappingVersion names what follows, what document puts into it, and how words
// are cut and stemmed. Who changes any of that changes the version, so that an
// older index is refused instead of giving fewer hits.
const mappingVersion = "1"

// The fields of the index. Words come cut and folded from split, since hits are
// marked by the same cut; bleve sees them parted by spaces. What is stemmed
// stands a second time as written, for phrases and beginnings of words.
const (
	fieldText         = "text" // sentence, measure, subject and title
	fieldTextExact    = "text_exact"
	fieldMeasure      = "measure"
	fieldMeasureExact = "measure_exact"
	fieldEntity       = "entity"
	fieldSpeaker      = "speaker"
	fieldPlace        = "place"
	fieldSource       = "source"

	fieldKind     = "kind"
	fieldUnit     = "unit"
	fieldVoice    = "voice"
	fieldStatus   = "status"
	fieldReason   = "reason"
	fieldSeverity = "severity"
	fieldArticle  = "article" // the path and every folder above it
	fieldID       = "id"

	fieldValue    = "value"     // in the unit as written
	fieldBase     = "base"      // in the base of the unit, for values with a unit
	fieldBaseUnit = "base_unit" //
	fieldDate     = "date"      // of the article
	fieldFrom     = "from"      // of the period, half-open
	fieldTo       = "to"        //

	fieldByValue = "by_value" // what hits are sorted by, besides the date
	fieldByPlace = "by_place" // the place in the archive: document, then position
	fieldByUnit  = "by_unit"  // the unit with its capitals, for counting
	fieldEntry   = "entry"    // the Entry, stored
)

// termsAnalyzer cuts at spaces and does nothing else.
const termsAnalyzer = "terms"

func newMapping() (mapping.IndexMapping, error) {
	m := bleve.NewIndexMapping()
	if err := m.AddCustomAnalyzer(termsAnalyzer, map[string]any{"type": custom.Name, "tokenizer": whitespace.Name}); err != nil {
		return nil, err
	}
	doc := bleve.NewDocumentStaticMapping()
	for _, name := range []string{fieldText, fieldMeasure} {
		doc.AddFieldMappingsAt(name, termsField(false))
	}
	for _, name := range []string{fieldTextExact, fieldMeasureExact, fieldEntity, fieldSpeaker, fieldPlace, fieldSource} {
		doc.AddFieldMappingsAt(name, termsField(true))
	}
	for _, name := range []string{fieldArticle, fieldID, fieldUnit, fieldBaseUnit, fieldFrom, fieldTo} {
		doc.AddFieldMappingsAt(name, keywordField(false))
	}
	for _, name := range []string{fieldKind, fieldVoice, fieldStatus, fieldReason, fieldSeverity, fieldDate, fieldByValue, fieldByPlace, fieldByUnit} {
		doc.AddFieldMappingsAt(name, keywordField(true))
	}
	for _, name := range []string{fieldValue, fieldBase} {
		doc.AddFieldMappingsAt(name, numberField())
	}
	doc.AddFieldMappingsAt(fieldEntry, storedField())
	doc.AddSubDocumentMapping("_all", bleve.NewDocumentDisabledMapping())
	m.DefaultMapping = doc
	return m, nil
}

// termsField holds words; only with their positions can phrases be found.
func termsField(positions bool) *mapping.FieldMapping {
	return &mapping.FieldMapping{Type: "text", Analyzer: termsAnalyzer, Index: true, IncludeTermVectors: positions}
}

// keywordField holds one term. In columns it can be sorted by and counted.
func keywordField(columns bool) *mapping.FieldMapping {
	return &mapping.FieldMapping{Type: "text", Analyzer: keyword.Name, Index: true, DocValues: columns, SkipFreqNorm: true}
}

func numberField() *mapping.FieldMapping {
	return &mapping.FieldMapping{Type: "number", Index: true, SkipFreqNorm: true}
}

func storedField() *mapping.FieldMapping {
	return &mapping.FieldMapping{Type: "text", Analyzer: keyword.Name, Store: true}
}

// stems and exact are a text as its two kinds of field hold it.
func stems(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = stem(w)
	}
	return strings.Join(out, " ")
}

func exact(words []string) string { return strings.Join(words, " ") }
