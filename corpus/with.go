package corpus

// With is the same article with other bytes: of the same name, format and day of
// publication.
func (d *Document) With(raw string) *Document {
	opts := Options{Published: d.Published}
	switch formatOf(d.Name) {
	case markdown:
		return Markdown(d.Name, raw, opts)
	case webPage:
		return HTML(d.Name, raw, opts)
	}
	return PlainText(d.Name, raw, opts)
}
