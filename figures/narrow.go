package figures

import "strings"

// Tables from East Asia set brackets, colons and commas as wide as their letters, in English words too:
// "Both sexes【Thousand persons】", "Unit：Tons".

var narrowed = strings.NewReplacer("（", " (", "）", ")", "【", " [", "】", "]", "：", ": ", "，", ", ", "％", "%")

// narrow is a header or a note with such signs as others have them.
func narrow(text string) string {
	if strings.Contains(text, "\xEF\xBC") || strings.Contains(text, "\xE3\x80") { // how their bytes begin
		return narrowed.Replace(text)
	}
	return text
}
