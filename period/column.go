package period

// ReadColumn reads the cells of one column, which explain each other: where
// "2004-05" stands with "2019-20" both are fiscal years, where it stands with
// "2004-07" both are months. The errors stand beside the periods, nil for a cell
// that was read.
func (c Calendar) ReadColumn(cells []string) ([]Period, []error) {
	fiscal := fiscalColumn(cells)
	periods, errs := make([]Period, len(cells)), make([]error, len(cells))
	for i, cell := range cells {
		if year, ok := consecutive(cell); ok && fiscal {
			start := On(year, c.acrossStart(), 1)
			periods[i] = Period{start, start.Add(1, 0, 0), FiscalYear}
			continue
		}
		periods[i], errs[i] = c.Read(cell)
	}
	return periods, errs
}

// fiscalColumn reports whether the cells of the form 2004-05 are all
// consecutive years, and at least two of them differ or one can be nothing else.
func fiscalColumn(cells []string) bool {
	first, several := "", false
	for _, cell := range cells {
		if len(cell) != 7 || cell[4] != '-' {
			continue
		}
		if _, ok := consecutive(cell); !ok {
			return false
		}
		_, isMonth := isoMonth(Calendar{}, cell)
		several = several || !isMonth || first != "" && first != cell
		first = cell
	}
	return several
}

// consecutive reads a cell of the form 2004-05 with the last digits of the year after.
func consecutive(cell string) (year int, ok bool) {
	if len(cell) != 7 || cell[4] != '-' {
		return 0, false
	}
	year, _, ok1 := plainDigits(cell[:4])
	end, _, ok2 := plainDigits(cell[5:])
	return year, ok1 && ok2 && plausibleYear(year) && end == (year+1)%100
}
