package figures

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"strings"
)

// groupID and placeID are how many letters of an identifier name the group, and
// how many the place within it.
const (
	groupID = 8
	placeID = 4
)

// ID is a short name of the series that stays while its table is called the same
// and says the same of it: "3f9a0c21-07be". What stands before the hyphen is
// shared by the series of the table that differ in their place alone.
func (s *Series) ID() string { return s.GroupID() + "-" + hashed(placeID, s.Place.Key()) }

// GroupID is the name that the series shares with its like in other places.
func (s *Series) GroupID() string {
	parts := []string{filepath.Base(s.Table.File), s.Table.Sheet, s.Measure, s.Unit.Name, s.Per.String()}
	for _, d := range s.Dimensions {
		parts = append(parts, d.Name, d.Value)
	}
	return hashed(groupID, parts...)
}

func hashed(letters int, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])[:letters]
}
