package figures

import "strings"

// cutFlags takes Eurostat's flags off a number: "5.1 b", "7.3ep".
func cutFlags(cell string) (number, flags string) {
	number = strings.TrimRight(cell, "bcdefinprsuz")
	flags = cell[len(number):]
	number = strings.TrimRight(number, " ")
	if number == "" || flags == "" || len(flags) > 3 || !onlyDigits(number[len(number)-1:]) {
		return cell, ""
	}
	return number, flags
}

// flagged is the order in which flags say more of a figure.
const flagged = "FPERBUD"

// statusCoded is the status of an observation by its code, or by the first of
// its letters that says most: "bep" is provisional.
func statusCoded(code string) string {
	statuses := codeLists()["status"]
	code = strings.ToUpper(strings.TrimSpace(code))
	if l, ok := statuses[code]; ok || code == "" {
		return l.label
	}
	for _, letter := range flagged {
		if strings.ContainsRune(code, letter) && strings.Trim(code, "ABCDEFGINPRSUVZ ,;") == "" {
			return statuses[string(letter)].label
		}
	}
	return code
}

// isUnpublished reports whether a cell says that there is no figure, with or
// without a flag that says why: ":", ": c", "NaN".
func isUnpublished(cell string) bool {
	return strings.HasPrefix(cell, ":") && len(cell) <= len(": bcd") || isMissing(cell)
}
