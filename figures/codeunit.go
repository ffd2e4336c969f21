package figures

import (
	"strings"
	"sync"

	"claimcheck/embedded"
)

// A codedUnit is a unit by its code.
type codedUnit struct {
	unit    string // as tables write it
	measure string // what it makes of a measure, which stands for {}: "{} as a percentage of GDP"
	label   string // what else it says
}

// codedUnits is the units by their codes, and by their names.
var codedUnits = sync.OnceValue(func() map[string]codedUnit {
	units := map[string]codedUnit{}
	for row := range embedded.Rows(codeListFile("unit"), 1, 5) {
		u := codedUnit{row[1], row[2], row[3]}
		units[row[0]] = u
		if row[4] != "" {
			for name := range strings.SplitSeq(row[4], ";") {
				units[name] = u
			}
		}
	}
	return units
})

// unitCoded is the unit of a code, or what the parts of an unknown one say:
// PC_… is a percentage of something, MIO_… are millions.
func unitCoded(code string) (unit codedUnit, known bool) {
	if unit, known = codedUnits()[code]; known {
		return unit, true
	}
	for _, prefix := range []struct{ code, unit string }{{"MIO_", "million"}, {"THS_", "thousand"}, {"BN_", "billion"}} {
		if rest, ok := strings.CutPrefix(code, prefix.code); ok {
			if unit, known = codedUnits()[rest]; known {
				unit.unit = strings.TrimSuffix(prefix.unit+" "+unit.unit, " number")
				return unit, true
			}
		}
	}
	if strings.HasPrefix(code, "PC_") || strings.HasPrefix(code, "PT_") {
		return codedUnit{unit: "%", label: code}, false
	}
	return codedUnit{unit: code}, false
}
