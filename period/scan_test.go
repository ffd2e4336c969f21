package period

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"claimcheck/script"
	"claimcheck/token"
)

// TestScan reads testdata/times.txt, which explains itself.
func TestScan(t *testing.T) {
	const file = "testdata/times.txt"
	times, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got := readSentences(t, string(times))
	if script.Updating() {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	wantLines, gotLines := strings.Split(string(times), "\n"), strings.Split(got, "\n")
	for i := range min(len(wantLines), len(gotLines)) {
		if wantLines[i] != gotLines[i] {
			t.Fatalf("%s:%d: read\n%s\nwant\n%s", file, i+1, gotLines[i], wantLines[i])
		}
	}
	if len(wantLines) != len(gotLines) {
		t.Fatalf("%s: read %d lines, want %d", file, len(gotLines), len(wantLines))
	}
}

// readSentences is the script with what is read now below each sentence.
func readSentences(t *testing.T, script string) string {
	var out strings.Builder
	var published Date
	var calendar Calendar
	for line := range strings.Lines(script) {
		if strings.HasPrefix(line, "    ") {
			continue
		}
		out.WriteString(line)
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case line == "[none]":
			published = Date{}
		case strings.HasPrefix(line, "["):
			day, country, _ := strings.Cut(strings.Trim(line, "[]"), " ")
			var err error
			if published, err = ReadDate(day); err != nil {
				t.Fatal(err)
			}
			calendar = CalendarOf(country)
		default:
			for _, m := range calendar.Scan(line, token.Split(nil, line), published) {
				fmt.Fprintf(&out, "    %s = %s%s\n", line[m.Start:m.End], m.Period, remarks(m))
			}
		}
	}
	return out.String()
}

func remarks(m Match) string {
	var all []string
	for _, r := range []struct {
		holds bool
		name  string
	}{
		{m.Clock, "clock"}, {m.Recurring, "recurring"}, {m.Open, "open"}, {m.Approximate, "approximate"}, {m.Relative, "relative"},
		{m.Part == Start, "start"}, {m.Part == Mid, "mid"}, {m.Part == Early, "early"}, {m.Part == Late, "late"}, {m.Part == End, "end"},
	} {
		if r.holds {
			all = append(all, r.name)
		}
	}
	if len(all) == 0 {
		return ""
	}
	return " (" + strings.Join(all, ", ") + ")"
}

func TestAgo(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"The quarry closed two months ago.", "two months"},
		{"It was 12-15 years ago, or twenty-five years ago.", "twenty-five years"},
		{"It failed two weeks and three days ago.", "two weeks and three days"},
		{"Three hours ago it rained.", "Three hours"},
		{"A few weeks ago it froze.", "A few weeks"},
		{"A year ago it closed.", "A year"},
		{"It closed two months earlier, decades ago, in 2019.", ""},
	} {
		toks := token.Split(nil, tt.text)
		got := ""
		for _, m := range Scan(tt.text, toks, Date{2023, 10, 18}) {
			if m.Ago != [2]int{} {
				got = tt.text[toks[m.Ago[0]].Start:toks[m.Ago[1]-1].End]
			}
		}
		if got != tt.want {
			t.Errorf("%q counts back %q, want %q", tt.text, got, tt.want)
		}
	}
}

// FuzzScan holds that matches are inside the text, in order and apart, and that
// what they mean is a stretch of time that can be printed and read again.
func FuzzScan(f *testing.F) {
	script, err := os.ReadFile("testdata/times.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(script)) {
		f.Add(line, 2023, "US")
	}
	f.Add("the year to year to year to 31/12/2099-2019/20-Q4 last last 9999 years ago '90s'90s", 0, "AU")
	f.Add("Monday 31 five weeks before the 31st of next week on Friday, 3, 4 and 5 June to now at half past ten to two", 1000, "")
	f.Fuzz(func(t *testing.T, text string, year int, country string) {
		calendar := CalendarOf(country)
		var published Date
		if plausibleYear(year) {
			published = On(year, 2, 29)
		}
		toks := token.Split(nil, text)
		end := 0
		for _, m := range calendar.Scan(text, toks, published) {
			if m.First < end || m.Last <= m.First || m.Last > len(toks) {
				t.Fatalf("match of tokens [%d, %d) after token %d of %d", m.First, m.Last, end, len(toks))
			}
			if m.Start != toks[m.First].Start || m.End != toks[m.Last-1].End {
				t.Fatalf("match of bytes [%d, %d) is not its tokens", m.Start, m.End)
			}
			end = m.Last
			if a := m.Ago; a != [2]int{} && (a[0] < m.First || a[1] <= a[0] || m.Last <= a[1]) {
				t.Fatalf("the distance [%d, %d) is not in the match of tokens [%d, %d)", a[0], a[1], m.First, m.Last)
			}
			if p := m.Named; !p.From.IsZero() && !p.To.IsZero() && !p.From.Before(p.To) {
				t.Fatalf("%q ends before it starts: %v to %v", text[m.Start:m.End], p.From, p.To)
			}
			if (m.Clock || m.Recurring) && !m.Period.IsZero() {
				t.Fatalf("%q is no stretch of time, but means %v", text[m.Start:m.End], m.Period)
			}
			readsBack(t, m.Period)
			if again, err := calendar.Read(m.Period.String()); !m.Period.IsZero() && (err != nil || !again.Same(m.Period)) {
				t.Fatalf("%v reads as %v, %v in the calendar of %s", m.Period, again, err, country)
			}
		}
	})
}

// readsBack holds that a period printed and read again is the same days.
func readsBack(t *testing.T, p Period) {
	t.Helper()
	if p.IsZero() {
		return
	}
	again, err := Read(p.String())
	if err != nil || !again.Same(p) {
		t.Fatalf("%v to %v prints as %q, which reads as %v to %v (%v)", p.From, p.To, p, again.From, again.To, err)
	}
}

// TestScanIsLinear counts on no clock: were the work to grow faster than the
// text, the longest of these would not end.
func TestScanIsLinear(t *testing.T) {
	for _, piece := range []string{"2019-", "last ", "May, ", "the end of ", "year to ", "3 to ", "March and ", "'", "10:30-", "same ", "early ", "last week of ", "year to end of ", "first day of ",
		"Monday of ", "two weeks before ", "a week and ", "at five to ", "3, ", "on Tuesday, ", "between now and ", "every ", "31/12-", "5pm ", "the 4th of "} {
		text := strings.Repeat(piece, 50_000)
		toks := token.Split(nil, text)
		for _, m := range Scan(text, toks, Date{2023, 10, 18}) {
			if m.Last-m.First > 40 {
				t.Errorf("%q repeated makes one time of %d tokens", piece, m.Last-m.First)
			}
		}
	}
}

// newsParagraph has about as many times as news has.
const newsParagraph = `The number of people who wait for a hearing rose to 64,900 in August, the highest since records began,
according to figures that the ministry released on Tuesday. Ministers had promised to cut the backlog to 53,000 by March 2025,
but lawyers say that courts are short of judges, clerks and heated rooms, and that the target was never more than a hope.
A year earlier 60,100 people were waiting. Nobody in the department would say how many of them have given up, moved away or died,
though a survey of 1,200 households suggests that it may be as many as one in nine. "We are spending £220m on buildings," a spokesman said.
`

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat(newsParagraph, 100)
	toks := token.Split(nil, text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Scan(text, toks, Date{2023, 10, 18})
	}
}
