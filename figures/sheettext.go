package figures

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
)

// A sheetText collects the text of a cell from its runs. What stands raised
// behind a word is the mark of a footnote and is left out, unless it is the power
// of a unit: km².
type sheetText struct {
	text     strings.Builder
	raised   bool // the run is raised
	inText   bool
	phonetic bool // how the text is spoken, which some languages write above it
}

func (t *sheetText) reset() { *t = sheetText{} }

// start and end follow the elements of a text.
func (t *sheetText) start(name string, attr []xml.Attr) {
	switch name {
	case "r":
		t.raised = false
	case "rPh":
		t.phonetic = true
	case "vertAlign":
		t.raised = len(attr) > 0 && attr[0].Value == "superscript"
	case "t":
		t.inText = true
	}
}

func (t *sheetText) end(name string) {
	switch name {
	case "rPh":
		t.phonetic = false
	case "r":
		t.raised = false
	case "t":
		t.inText = false
	}
}

func (t *sheetText) add(s []byte) {
	switch {
	case !t.inText || t.phonetic:
	case !t.raised:
		t.text.Write(s)
	default:
		t.raise(strings.TrimSpace(string(s)))
	}
}

// raise adds a raised text: the powers of lengths are kept, and words.
func (t *sheetText) raise(s string) {
	before := t.text.String()
	switch isLength := strings.HasSuffix(before, "m") || strings.HasSuffix(before, "ft"); {
	case isLength && s == "2":
		t.text.WriteString("²")
	case isLength && s == "3":
		t.text.WriteString("³")
	case before == "" || len(s) > len("[note 10]"):
		t.text.WriteString(s)
	}
}

// readSharedTexts reads the table of texts that the cells of a workbook point to.
func readSharedTexts(data []byte) ([]string, error) {
	var texts []string
	var t sheetText
	decoder := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := decoder.RawToken()
		switch e := token.(type) {
		case nil:
			if err == io.EOF {
				return texts, nil
			}
			return nil, refuse(0, "the workbook's table of texts is damaged; open it in a spreadsheet program and save it again")
		case xml.StartElement:
			if e.Name.Local == "si" {
				t.reset()
			}
			t.start(e.Name.Local, e.Attr)
		case xml.CharData:
			t.add(e)
		case xml.EndElement:
			t.end(e.Name.Local)
			if e.Name.Local == "si" {
				if t.text.Len() > maxCell {
					return nil, refuse(0, "a cell is longer than a million characters, so this is no table")
				}
				if len(texts) == maxShared {
					return nil, refuse(0, "the workbook holds more than a million texts; save the sheet that is needed on its own, or as CSV")
				}
				texts = append(texts, oneLine(t.text.String()))
			}
		}
	}
}

// oneLine is a text without the line ends and spaces that only shape it.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
