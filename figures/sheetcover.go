package figures

import (
	"fmt"
	"strings"
)

// coverRows bounds how far a cover is read.
const coverRows = 40

// isCover reports whether a sheet that holds no figures is the cover of the workbook.
func isCover(sheet string) bool {
	name := plain(sheet)
	return strings.HasPrefix(name, "cover") || strings.HasPrefix(name, "title page") || strings.HasPrefix(name, "front page")
}

// readCover keeps what a cover says of all sheets: who published them, and when.
// What a sheet says of itself is stronger.
func (b *workbook) readCover(data []byte) {
	g, err := b.readSheet(data)
	if err != nil {
		return // it is passed over all the same
	}
	var f frame
	for _, r := range g.records[:min(coverRows, len(g.records))] {
		if r.filled() > 0 {
			f.noteRow(r, false)
		}
	}
	b.cover = given{published: f.published, source: Source{Publisher: f.said[publisherRole]}}
}

// behindCover adds to what is given of a sheet what the cover says.
func (b *workbook) behindCover(given given) given {
	if given.published.IsZero() {
		given.published = b.cover.published
	}
	given.source.Publisher = first(given.source.Publisher, b.cover.source.Publisher)
	return given
}

// coverSays is what was read of a cover that is passed over.
func (b *workbook) coverSays() string {
	var parts []string
	if publisher := b.cover.source.Publisher; publisher != "" {
		parts = append(parts, "their publisher, “"+shortened(publisher)+"”")
	}
	if published := b.cover.published; !published.IsZero() {
		parts = append(parts, "the day they were published, "+published.String())
	}
	if len(parts) == 0 {
		return ""
	}
	return fmt.Sprintf("; the tables take from it %s", strings.Join(parts, ", and "))
}
