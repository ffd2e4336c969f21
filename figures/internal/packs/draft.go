package packs

import (
	"fmt"
	"strings"
)

// draft is an article of 1,100 words on the figures of the desk: most of its
// numbers hold, some are rounded, and some are wrong.
func draft(dir string) error {
	s, err := create(dir, "draft.md")
	if err != nil {
		return err
	}
	s.row("---\ntitle: What a year of figures says of public services\npublished: %d-06-20\nauthor: Nora Hale\n---\n", first+years)
	for n, b := range beats {
		s.row("%s\n", passages[n%len(passages)](b))
	}
	return s.close()
}

// passages are the ways in which the draft speaks of a beat, of some hundred words
// each.
var passages = [...]func(beat) string{beat.survey, beat.regional, beat.local, beat.spoken, beat.abroad}

const (
	last   = first + years - 1
	before = last - 1
)

func (b beat) survey() string {
	return fmt.Sprintf("%s in Wales came to %s in %d, after %s the year before, the %s said. In Scotland there were %s. "+
		"The offices that gather these numbers warn that a single year says little, since winters differ and people change their habits slowly. "+
		"Yet the direction is plain enough. %s in England was %.1f%% in %d, against %.1f%% in %d. "+
		"%s in the United Kingdom reached £%.1f million, of which ministers had promised to save a tenth. "+
		"Nobody who was asked in the past month could say where that saving was to be found, and two of the four nations have since dropped the plan.",
		b.count, thousands(b.counted("Wales", last)), last, thousands(b.counted("Wales", before)), b.office, thousands(b.counted("Scotland", last)),
		b.share, b.percent("England", last), last, b.percent("England", before), before,
		b.cost, b.spent("United Kingdom", last))
}

func (b beat) regional() string {
	return fmt.Sprintf("## The regions\n\nThe North East is often said to be left behind, and its figures are mixed. %s there numbered about %s in %d. "+
		"In the South West it was %s, and in London %s. %s in the East Midlands stood at £%.1f million in %d, while Yorkshire and the Humber spent £%.1f million. "+
		"Those who run the services speak of a long decade. “We have mended the same roof three times,” said Tom Adair, who manages a depot near Leeds. "+
		"%s was %.1f%% in the West Midlands last year, the %s reported, and %.1f%% in the North West.",
		b.count, thousands(b.counted("North East", last)/1000*1000), last, thousands(b.counted("South West", last)), thousands(b.counted("London", last)+9_000),
		b.cost, b.spent("East Midlands", last), last, b.spent("Yorkshire and the Humber", last),
		b.share, b.percent("West Midlands", last), b.office, b.percent("North West", last))
}

func (b beat) local() string {
	return fmt.Sprintf("Councils tell the story in smaller sums. %s in Barnsley was £%.1f million in %d, up from £%.1f million in %d; in Plymouth it was £%.1f million. "+
		"A meeting in Fife lasted until midnight in March because 14 councillors would not agree on the sum of £%.1f million. "+
		"Priya Dunn, 41, who has lived in the town for 20 years, said that she no longer reads the leaflets. "+
		"Between %d and %d, %s in Northern Ireland rose from %s to %s. The %s puts the change down to a new way of counting, which began two years ago and "+
		"is not yet used by everybody who sends in a return.",
		b.cost, b.spent("Barnsley", before), before, b.spent("Barnsley", before-1), before-1, b.spent("Plymouth", before),
		b.spent("Fife", before), before-1, last, strings.ToLower(b.count), thousands(b.counted("Northern Ireland", before-1)), thousands(b.counted("Northern Ireland", last)), b.office)
}

func (b beat) spoken() string {
	return fmt.Sprintf("“The numbers are what they are,” the minister told members on 3 June. “%s in England came to %s in %d.” "+
		"Her opponents say that more than half of the increase is owed to one large town. %s in Scotland was almost %d%% in the first quarter of %d. "+
		"Women aged 25 to 49 account for a good part of the total: in Wales, %s among them numbered %s in %d. "+
		"A report by a charity, which asked 1,200 people in 9 towns, found that one in five had given up waiting, and that most of these would not try again for at least six months.",
		b.count, thousands(b.counted("England", last)), last, b.share, int(b.percent("ScotlandQ1", last))+1, last,
		strings.ToLower(b.count), thousands(b.counted("WalesWomen25 to 49", last)/8), last)
}

func (b beat) abroad() string {
	france, spain := b.percent("France", last), b.percent("Spain", last)
	return fmt.Sprintf("## Beyond the border\n\nOther countries are a poor guide, but everybody looks at them. %s was %.1f%% in France in %d and %.1f%% in Spain, by the figures of the World Bank. "+
		"That is a gap of %.1f percentage points. Britain lies somewhere between the two, although it counts the smallest places differently. "+
		"In total, %s in the United Kingdom grew by %.0f%% between %d and %d, to %s. If the pace were kept, it would double within a generation; few believe that it will be. "+
		"The %s will publish its next figures on 14 May, and has promised to explain then why 3 of its tables disagree.",
		b.share, france, last, spain, max(france-spain, spain-france), strings.ToLower(b.count),
		100*(float64(b.counted("United Kingdom", last))/float64(b.counted("United Kingdom", first))-1), first, last, thousands(b.counted("United Kingdom", last)), b.office)
}
