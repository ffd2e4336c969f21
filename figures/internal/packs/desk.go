package packs

import (
	"fmt"
	"strings"
)

// A beat is what a desk of a newsroom follows: three measures of one subject.
type beat struct {
	name   string
	count  string // a number of something
	cost   string // in £ million
	share  string // in per cent
	office string // that publishes them
}

var beats = []beat{
	{"buses", "Bus journeys", "Spending on bus services", "Share of buses that run on time", "Transport Office"},
	{"schools", "School meals served", "Spending on school meals", "Share of pupils who walk to school", "Education Office"},
	{"clinics", "Clinic appointments", "Spending on clinics", "Share of patients seen within a week", "Health Office"},
	{"homes", "Homes completed", "Spending on temporary housing", "Share of homes that stand empty", "Housing Office"},
	{"waste", "Tonnes of waste collected", "Spending on street cleaning", "Share of waste recycled", "Environment Office"},
	{"courts", "Court hearings", "Spending on legal aid", "Share of trials that are postponed", "Justice Office"},
	{"libraries", "Library visits", "Spending on libraries", "Share of adults who borrow books", "Culture Office"},
	{"farms", "Dairy cows", "Spending on farm grants", "Share of farmland under grass", "Farming Office"},
	{"panels", "Solar panels fitted", "Spending on insulation", "Share of heat from heat pumps", "Energy Office"},
	{"fires", "Fires attended", "Spending on fire stations", "Share of alarms that are false", "Fire Office"},
}

var (
	nations  = []string{"England", "Scotland", "Wales", "Northern Ireland", "United Kingdom"}
	regions  = []string{"North East", "North West", "Yorkshire and the Humber", "East Midlands", "West Midlands", "East of England", "London", "South East", "South West"}
	councils = []string{"Aberdeen", "Barnsley", "Bristol", "Cornwall", "Dudley", "Dundee", "Exeter", "Fife", "Gateshead", "Hartlepool", "Ipswich", "Kirklees", "Leeds", "Moray", "Oldham", "Plymouth", "Rochdale", "Stockport", "Swindon", "Wigan"}
	quarters = []string{"Q1", "Q2", "Q3", "Q4"}
)

// The figures of a beat are the same in whatever table they stand, and the later
// the year, the larger.
func (b beat) counted(place string, year int) int64 { return 20_000 + b.number(place, year, 900_000) }

func (b beat) spent(place string, year int) float64 {
	return 5 + float64(b.number(place, year, 4_000))/10
}

func (b beat) percent(place string, year int) float64 {
	return 12 + float64(b.number(place, year, 600))/10
}

func (b beat) number(place string, year int, below int64) int64 {
	seed := len(b.name)
	for _, letter := range b.name + place {
		seed = seed*31 + int(letter)
	}
	return figure(seed)%below*int64(year-first+20)/30 + int64(year%7)
}

// desk is a hundred small tables of the shapes in which figures come.
func desk(dir string) error {
	for _, b := range beats {
		for n, write := range deskTables {
			s, err := create(dir, fmt.Sprintf("%s-%d.csv", b.name, n))
			if err != nil {
				return err
			}
			write(b, s)
			if err := s.close(); err != nil {
				return err
			}
		}
	}
	return nil
}

// deskTables write the ten tables of a beat.
var deskTables = [10]func(beat, *sheet){
	beat.tidy, beat.columnsOfYears, beat.months, beat.breakdown, beat.measuresOfPlaces,
	beat.quarterly, beat.countries, beat.councils, beat.coded, beat.earlier,
}

// tidy has a figure a row, and with it all that can be said of one.
func (b beat) tidy(s *sheet) {
	s.row("measure,place,period,as_of,value,unit,source,publisher,url")
	for _, place := range nations {
		for year := first; year < first+years; year++ {
			about := fmt.Sprintf("%d-05-14,%%s,%%s,%s statistics,%s,https://example.org/%s", year+1, b.office, b.office, b.name)
			s.row("%s,%s,%d,"+about, b.count, place, year, fmt.Sprint(b.counted(place, year)), "")
			s.row("%s,%s,%d,"+about, b.cost, place, year, fmt.Sprintf("%.1f", b.spent(place, year)), "GBP million")
			s.row("%s,%s,%d,"+about, b.share, place, year, fmt.Sprintf("%.1f", b.percent(place, year)), "%")
		}
	}
}

// columnsOfYears has its title above the header, and where it comes from below.
func (b beat) columnsOfYears(s *sheet) {
	s.row("\"%s by region, %d to %d\"", b.count, first, first+years-1)
	s.row("Region%s", header())
	for _, place := range regions {
		fmt.Fprintf(s, "%s", place)
		for year := first; year < first+years; year++ {
			fmt.Fprintf(s, ",\"%s\"", thousands(b.counted(place, year)))
		}
		s.row("")
	}
	s.row("Source: %s", b.office)
}

// months is a series as a time-series download gives it.
func (b beat) months(s *sheet) {
	s.row("Month,%s,%s (%%)", b.count, b.share)
	for month := range 36 {
		year := first + month/12
		s.row("%s %d,%d,%.1f", [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}[month%12], year, b.counted("month", year)/12+int64(month*37%500), b.percent("month", year)+float64(month%12)/10)
	}
}

// breakdown is by sex and age.
func (b beat) breakdown(s *sheet) {
	s.row("%s by sex and age", b.count)
	s.row("Nation,Sex,Age group%s", header())
	for _, place := range nations[:4] {
		for _, sex := range []string{"Men", "Women"} {
			for _, age := range []string{"16 to 24", "25 to 49", "50 to 64", "65 and over"} {
				fmt.Fprintf(s, "%s,%s,%s", place, sex, age)
				for year := first; year < first+years; year++ {
					fmt.Fprintf(s, ",%d", b.counted(place+sex+age, year)/8)
				}
				s.row("")
			}
		}
	}
}

// measuresOfPlaces has a column a measure.
func (b beat) measuresOfPlaces(s *sheet) {
	year := first + years - 1
	s.row("%s, %d", b.office+" summary", year)
	s.row("Region,%s,%s (£ million),%s (%%)", b.count, b.cost, b.share)
	for _, place := range regions {
		s.row("%s,%d,%.1f,%.1f", place, b.counted(place, year), b.spent(place, year), b.percent(place, year))
	}
}

// quarterly has a row a quarter and a column a nation.
func (b beat) quarterly(s *sheet) {
	s.row("%s by quarter (%%)", b.share)
	s.row("Quarter,England,Scotland,Wales,Northern Ireland")
	for year := first; year < first+years; year++ {
		for n, quarter := range quarters {
			fmt.Fprintf(s, "%d %s", year, quarter)
			for _, place := range nations[:4] {
				fmt.Fprintf(s, ",%.1f", b.percent(place+quarter, year)+float64(n))
			}
			s.row("")
		}
	}
}

// countries is a table of the World Bank's shape.
func (b beat) countries(s *sheet) {
	s.row("Country Name,Country Code,Indicator Name,Indicator Code%s", header())
	for n, place := range Places(30) {
		fmt.Fprintf(s, "%q,P%03d,\"%s (%% of total)\",IND.%s", place, n, b.share, strings.ToUpper(b.name))
		for year := first; year < first+years; year++ {
			fmt.Fprintf(s, ",%.2f", b.percent(place, year))
		}
		s.row("")
	}
}

// councils has marks for what is missing or provisional.
func (b beat) councils(s *sheet) {
	s.row("Local authority,Year,%s (£ million),Note", b.cost)
	for n, place := range councils {
		for year := first + 3; year < first+years; year++ {
			switch {
			case (n+year)%17 == 0:
				s.row("%s,%d,..,not collected", place, year)
			case year == first+years-1:
				s.row("%s,%d,%.1f,provisional", place, year, b.spent(place, year))
			default:
				s.row("%s,%d,%.1f,", place, year, b.spent(place, year))
			}
		}
	}
}

// coded is in the columns and codes of SDMX.
func (b beat) coded(s *sheet) {
	s.row("DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG")
	for _, area := range []string{"BE", "DE", "IE", "ES", "FR", "IT", "NL", "AT", "PL", "SE"} {
		for year := first; year < first+years; year++ {
			s.row("ESTAT:%s(1.0),A,PC,%s,%d,%.1f,%s", strings.ToUpper(b.name), area, year, b.percent(area, year), [...]string{"", "p"}[year%2])
		}
	}
}

// earlier says again what the tidy table says, as it was printed before.
func (b beat) earlier(s *sheet) {
	s.row("measure,place,period,as_of,value,source,publisher")
	for _, place := range nations {
		for year := first; year < first+years-1; year++ {
			s.row("%s,%s,%d,%d-02-02,%d,%s first estimates,%s", b.count, place, year, year+1, b.counted(place, year)-int64(year%3), b.office, b.office)
		}
	}
}

// header is the years as columns.
func header() string {
	var text strings.Builder
	for year := first; year < first+years; year++ {
		fmt.Fprintf(&text, ",%d", year)
	}
	return text.String()
}

// thousands is a number below a thousand million with its commas.
func thousands(n int64) string {
	switch {
	case n >= 1_000_000:
		return fmt.Sprintf("%d,%03d,%03d", n/1_000_000, n/1000%1000, n%1000)
	case n >= 1000:
		return fmt.Sprintf("%d,%03d", n/1000, n%1000)
	}
	return fmt.Sprint(n)
}
