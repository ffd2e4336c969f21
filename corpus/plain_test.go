package corpus

import (
	"strings"
	"testing"
)

func TestPlainText(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{
			"paragraphs", "Prices rose.\n\nThen they\nfell.\n",
			lines(`paragraph: "Prices rose."`, `paragraph: "Then they\nfell."`),
		},
		{
			"headline", "Harbour fees rise by a tenth\n\nThe port said so.\n",
			lines(`headline: "Harbour fees rise by a tenth"`, `paragraph: "The port said so."`),
		},
		{
			"headline over two lines that asks", "Why do harbour fees\nrise again?\n\nThe port said so.\n",
			lines(`headline: "Why do harbour fees\nrise again?"`, `paragraph: "The port said so."`),
		},
		{
			"nothing follows a lone line", "Harbour fees rise by a tenth",
			lines(`heading: "Harbour fees rise by a tenth"`),
		},
		{
			"a sentence is no headline", "Harbour fees rise.\n\nThe port said so.\n",
			lines(`paragraph: "Harbour fees rise."`, `paragraph: "The port said so."`),
		},
		{
			"headings", "Fees rose.\n\nThe fishing fleet\u00a0\n\nIt has 40 boats.\n\nElsewhere\n\nNo change.\n",
			lines(
				`paragraph: "Fees rose."`, `heading: "The fishing fleet"`,
				`paragraph under "The fishing fleet": "It has 40 boats."`,
				`heading: "Elsewhere"`, `paragraph under "Elsewhere": "No change."`,
			),
		},
		{
			"no headings", "Fees rose.\n\n“We will pay.”\n\nso he said\n\nMore on this:\n\nStay tuned!\n",
			lines(
				`paragraph: "Fees rose."`, `paragraph: "“We will pay.”"`, `paragraph: "so he said"`,
				`paragraph: "More on this:"`, `paragraph: "Stay tuned!"`,
			),
		},
		{
			"bylines", "By Ann Lee, Oban\n\nBy the numbers\n\n(Editing by Bo Ek)\n\nBy our harbour staff\n",
			lines(
				`paragraph: "By Ann Lee, Oban"`, `heading: "By the numbers"`,
				`paragraph under "By the numbers": "(Editing by Bo Ek)"`,
				`paragraph under "By the numbers": "By our harbour staff"`,
			),
		},
		{
			"list", "What it costs:\n- 5 a day\n- 30 a\n  week\n\n* 90 a month\n\nThat is all.\n\n1. One\n2. Two\n",
			lines(
				`paragraph: "What it costs:"`, `item of 1: "5 a day"`, `item of 1: "30 a\n  week"`,
				`item of 1: "90 a month"`, `paragraph: "That is all."`,
				`item of 2: "One"`, `item of 2: "Two"`,
			),
		},
		{
			"numbers that open no item", "The fleet grew to\n12. That was new, and\n- as they say - good.\n\n-3 per cent was the worst.\n\n2.5 was the best.\n",
			lines(
				`paragraph: "The fleet grew to\n12. That was new, and\n- as they say - good."`,
				`paragraph: "-3 per cent was the worst."`, `paragraph: "2.5 was the best."`,
			),
		},
		{
			"a paragraph a line", strings.Repeat("The port said so. ", 10) + "\nFees rose.\nBoats left.\n",
			lines(
				`paragraph: "`+strings.TrimSpace(strings.Repeat("The port said so. ", 10))+`"`,
				`paragraph: "Fees rose."`, `paragraph: "Boats left."`,
			),
		},
		{
			"line ends and invisible bytes", "\ufeffThe port\r\n\r\nFees rose\r\nby 5%.\r\n \u00a0\r\n\xa35 more.",
			lines(`headline: "The port"`, `paragraph: "Fees rose\r\nby 5%."`, `paragraph: "\xa35 more."`),
		},
		{"nothing", "", ""},
		{"nothing but space", " \n\u00a0\n\t", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := PlainText("a.txt", test.raw, Options{})
			if got := outline(doc); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
			checkPlaces(t, doc)
			for _, b := range doc.Blocks {
				if got := doc.Text(b.Whole()); got != b.Text {
					t.Errorf("%q stands where the raw text has %q", b.Text, got)
				}
			}
		})
	}
}

func TestTitleIsTheHeadline(t *testing.T) {
	doc := PlainText("a.txt", "Harbour fees\nrise again\n\nThe port said so.\n", Options{})
	if doc.Title != "Harbour fees rise again" {
		t.Errorf("title %q", doc.Title)
	}
}

func TestNotUTF8IsNoted(t *testing.T) {
	doc := PlainText("a.txt", "Fees rose.\n\nBy \xa35.\n", Options{})
	want := "The text is not UTF-8 throughout, first on line 3; save it as UTF-8."
	if len(doc.Notes) != 1 || doc.Notes[0] != want {
		t.Errorf("notes %q", doc.Notes)
	}
}
