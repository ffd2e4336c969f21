package index

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"strconv"

	"github.com/blevesearch/bleve/v2/search"
)

// scoreKey is what bleve gives as the sort key of a hit that is sorted by its
// score.
const scoreKey = "_score"

var errCursor = errors.New("this is not where a search of this query ended; search again from the start")

// cursorAfter names the place behind a hit by what hits are sorted by, so that
// the thousandth page costs no more than the first.
func cursorAfter(h *search.DocumentMatch) (string, error) {
	keys := make([][]byte, len(h.Sort)) // bytes, since a path need not be UTF-8
	for i, key := range h.Sort {
		keys[i] = []byte(key)
	}
	if h.Sort[0] == scoreKey {
		keys[0] = strconv.AppendFloat(nil, h.Score, 'g', -1, 64)
	}
	b, err := json.Marshal(keys)
	return base64.RawURLEncoding.EncodeToString(b), err
}

func readCursor(cursor string, keys int) ([]string, error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, errCursor
	}
	var read [][]byte
	if err := json.Unmarshal(b, &read); err != nil || len(read) != keys {
		return nil, errCursor
	}
	after := make([]string, keys)
	for i, key := range read {
		after[i] = string(key)
	}
	return after, nil
}
