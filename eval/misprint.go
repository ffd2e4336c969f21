package eval

import (
	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// A misprint is a copy of an article in which one claim that held is wrong.
type misprint struct {
	*subject
	slip   string
	edit   edit
	text   *extract.Text
	longer int         // than the article, in bytes
	number corpus.Span // of the claim in the copy
}

// misprints are the copies that slips make of an article by making one claim wrong.
func (s *subject) misprints(extractor *extract.Extractor, slips []Slip) []misprint {
	var list []misprint
	doc := s.result.Text.Doc
	for _, slip := range slips {
		e, ok := slip.plant(s)
		if !ok {
			continue
		}
		m := misprint{subject: s, slip: slip.Name, edit: e, longer: len(e.text) - e.span.Len()}
		m.text = extractor.Read(doc.With(doc.Raw[:e.span.Start] + e.text + doc.Raw[e.span.End:]))
		m.number = moved(s.finding.Claim.Span, e, m.longer)
		list = append(list, m)
	}
	return list
}

// judged says what becomes of the error where a checker judges the copy.
func (m *misprint) judged(checker *check.Checker) Planting {
	doc := m.result.Text.Doc
	line, _ := doc.Position(m.edit.span.Start)
	p := Planting{Slip: m.slip, Article: doc.Name, Line: line, Was: doc.Text(m.edit.span), Is: m.edit.text, Status: "skipped"}
	result := checker.Article(m.text)
	for i := range result.Findings {
		f := &result.Findings[i]
		switch {
		case f.Claim.Span.Overlaps(m.number):
			p.Status, p.Reason = f.Status.String(), f.Reason
		case f.Status == check.Contradicted && !m.wasAccused(f, m.edit, m.longer):
			p.Others++
		}
	}
	for _, in := range result.Inconsistencies {
		for _, span := range in.Spans {
			if span.Overlaps(m.number) && p.Status != "contradicted" && !m.wasInconsistent(in.Reason) {
				p.Status, p.Reason = "inconsistency", in.Reason
			}
		}
	}
	return p
}

// moved is where a span stands once an edit was made before it or in it.
func moved(span corpus.Span, e edit, longer int) corpus.Span {
	if span == e.span {
		return corpus.Span{Start: span.Start, End: span.Start + len(e.text)}
	}
	if e.span.End <= span.Start {
		return corpus.Span{Start: span.Start + longer, End: span.End + longer}
	}
	return span
}

// wasAccused reports whether a claim of the copy was accused before the edit.
func (s *subject) wasAccused(f *check.Finding, e edit, longer int) bool {
	for i := range s.result.Findings {
		old := &s.result.Findings[i]
		if moved(old.Claim.Span, e, longer) == f.Claim.Span {
			return old.Status == check.Contradicted
		}
	}
	return false
}

func (s *subject) wasInconsistent(reason string) bool {
	for _, in := range s.result.Inconsistencies {
		for _, span := range in.Spans {
			if in.Reason == reason && span.Overlaps(s.finding.Claim.Span) {
				return true
			}
		}
	}
	return false
}
