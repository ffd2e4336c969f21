package lexicon

import (
	"unicode"
	"unicode/utf8"

	"claimcheck/token"
)

// appendFolded appends word to dst as the tables' keys are written: lower case,
// without accents, without the full stops of "U.S." and without soft hyphens.
func appendFolded(dst []byte, word string) []byte {
	for _, r := range word {
		switch {
		case 'A' <= r && r <= 'Z':
			dst = append(dst, byte(r)+'a'-'A')
		case r == '.' || r == '\u00AD' || unicode.Is(unicode.Mn, r):
		case r < utf8.RuneSelf:
			dst = append(dst, byte(r))
		default:
			dst = append(dst, plain(unicode.ToLower(r))...)
		}
	}
	return dst
}

// plain is a lower-case letter without its accent, as English keyboards write
// it; a mark or a letter that has no such form stays as it is.
func plain(r rune) string {
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ā', 'ă', 'ą':
		return "a"
	case 'ç', 'ć', 'č':
		return "c"
	case 'ď', 'đ', 'ð':
		return "d"
	case 'è', 'é', 'ê', 'ë', 'ē', 'ė', 'ę', 'ě':
		return "e"
	case 'ğ':
		return "g"
	case 'ì', 'í', 'î', 'ï', 'ī', 'į', 'ı':
		return "i"
	case 'ł', 'ľ':
		return "l"
	case 'ñ', 'ń', 'ň':
		return "n"
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'ø', 'ō', 'ő':
		return "o"
	case 'ř':
		return "r"
	case 'ś', 'š', 'ş', 'ș':
		return "s"
	case 'ť', 'ţ', 'ț':
		return "t"
	case 'ù', 'ú', 'û', 'ü', 'ū', 'ů', 'ű':
		return "u"
	case 'ý', 'ÿ':
		return "y"
	case 'ź', 'ż', 'ž':
		return "z"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case '’':
		return "'"
	case '₂', '²':
		return "2"
	}
	return string(r)
}

// joins reports whether the token is a mark that words of one phrase may be
// joined by: the hyphen of "long-term", the stop of "St. Helens".
func joins(text string, toks []token.Token, i int) bool {
	if toks[i].Kind != token.Mark || !toks[i].Glued || i == 0 || i+1 == len(toks) {
		return false
	}
	switch toks[i].In(text) {
	case "-", "‐", "‑", "–", "/", "_":
		return toks[i+1].Glued
	case ".":
		switch toks[i-1].In(text) {
		case "St", "Mt", "Ft", "Dem", "Fed", "excl", "incl":
			return true
		}
	case "'", "’":
		return true
	}
	return false
}
