package packs

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// newsroom is tables as a newsroom collects them.
func newsroom(dir string) error {
	countries := Places(40)
	for table := range 30 {
		s, err := create(dir, fmt.Sprintf("table-%02d.csv", table))
		if err != nil {
			return err
		}
		if table%3 == 0 {
			s.row("area,sex,age,%d,%d,%d", first, first+1, first+2)
		} else {
			s.row("measure,place,period,as_of,value,unit,source,url")
		}
		for i := range 2334 {
			n, place := table*2334+i, countries[i%40]
			if table%3 == 0 {
				s.row("%q,%s,%d,%d,%.1f,..", place, [...]string{"Men", "Women"}[i/40%2], 16+i/80, figure(n)/10, float64(figure(n+1))/10)
			} else {
				s.row("%s,%q,%d-%02d,%d-11-02,\"%d,%03d.%d\",GBP,Office,https://example.org/%d", Measure(table*7+i/480), place, first+i/40%12/4, 1+i/40%4*3, first+4, 1+n%900, n%1000, n%10, table)
			}
		}
		if err := s.close(); err != nil {
			return err
		}
	}
	return nil
}

// wide is a table of the World Bank's shape.
func wide(dir string) error {
	s, err := create(dir, "indicators.csv")
	if err != nil {
		return err
	}
	fmt.Fprint(s, "Country Name,Country Code,Indicator Name,Indicator Code")
	for y := range years {
		fmt.Fprintf(s, ",%d", first+y)
	}
	fmt.Fprintln(s)
	for p, place := range Places(200) {
		for m := range measures {
			fmt.Fprintf(s, "%q,P%03d,%q,IND.%04d", place, p, Measure(m), m)
			for y := range years {
				n := figure((p*measures+m)*years + y)
				fmt.Fprintf(s, ",%d.%d", n/10, n%10)
			}
			fmt.Fprintln(s)
		}
	}
	return s.close()
}

// each calls do with every row of the long table.
func each(do func(measure, place string, year int, tenths int64) error) error {
	countries := Places(places)
	for m := range measures {
		name := Measure(m)
		for p, place := range countries {
			for y := range years {
				if err := do(name, place, first+y, figure((m*places+p)*years+y)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// long is in two files, since one would be larger than any that is read.
func long(dir string) error {
	var s *sheet
	n := 0
	err := each(func(measure, place string, year int, tenths int64) (err error) {
		if n%(measures/2*places*years) == 0 {
			if s != nil {
				err = s.close()
			}
			if err == nil {
				s, err = create(dir, fmt.Sprintf("observations-%d.csv", n/(measures/2*places*years)+1))
			}
			if err != nil {
				return err
			}
			s.row("indicator,country,year,value")
		}
		if strings.Contains(place, ",") {
			place = `"` + place + `"`
		}
		n++
		s.row("%s,%s,%d,%d.%d", measure, place, year, tenths/10, tenths%10)
		return nil
	})
	if err != nil {
		return err
	}
	return s.close()
}

// An observation is a row of the Parquet file.
type observation struct {
	Indicator string  `parquet:"indicator,dict"`
	Country   string  `parquet:"country,dict"`
	Year      int32   `parquet:"year"`
	Value     float64 `parquet:"value"`
}

func columns(dir string) error {
	f, err := os.Create(filepath.Join(dir, "observations.parquet"))
	if err != nil {
		return err
	}
	w := parquet.NewGenericWriter[observation](f, parquet.MaxRowsPerRowGroup(250_000))
	rows := make([]observation, 0, 10_000)
	err = each(func(measure, place string, year int, tenths int64) error {
		if rows = append(rows, observation{measure, place, int32(year), float64(tenths) / 10}); len(rows) < cap(rows) {
			return nil
		}
		_, err := w.Write(rows)
		rows = rows[:0]
		return err
	})
	if err == nil {
		_, err = w.Write(rows)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		return err
	}
	return f.Close()
}

func sdmx(dir string) error {
	s, err := create(dir, "observations.csv")
	if err != nil {
		return err
	}
	areas := [...]string{"BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT", "CY", "LV", "LT", "LU", "HU", "MT", "NL", "AT", "PL", "PT", "RO", "SI", "SK"}
	ages := [...]string{"TOTAL", "Y15-24", "Y25-54", "Y55-64", "Y20-64", "Y15-74", "Y_LT15", "Y_GE65"}
	s.row("DATAFLOW,LAST UPDATE,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG")
	for i := range 800_000 {
		year, sex, age, area, unit := i%40, i/40%3, i/120%8, i/960%25, i/24_000
		n := figure(i)
		s.row("ESTAT:UNE_RT_A(1.0),14/03/24 23:00:00,A,U%d,%s,%s,%s,%d,%d.%d,%s", unit, ages[age], "TMF"[sex:sex+1], areas[area], 1983+year, n/10, n%10, [...]string{"", "p"}[year/39])
	}
	return s.close()
}
