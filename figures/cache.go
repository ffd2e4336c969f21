package figures

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A Cache is a folder of compiled packs. One is used only if every file of the
// pack and the program itself are, to the last byte, those that it was made of and
// by. What is amiss with it is never an error: the pack is then read as if there
// were no cache. The zero Cache keeps nothing.
type Cache struct {
	Dir string
}

const (
	largePack      = 2 << 20 // bytes
	maxCompiled    = 2 << 30
	keptCompiled   = 8 // packs in a cache, those used last
	compiledSuffix = ".figures"
	unfinished     = ".unfinished"
)

// Load is the Load of the package, from the cache where it can be.
func (c Cache) Load(paths []string) (*Catalogue, []Problem, error) {
	return c.LoadWith(paths, Readers{})
}

// LoadWith is the LoadWith of the package, from the cache where it can be. A pack
// with released texts in it, or with a series made of several tables, is not
// compiled.
func (c Cache) LoadWith(paths []string, readers Readers) (*Catalogue, []Problem, error) {
	if c.Dir == "" || !IsLarge(paths) {
		return LoadWith(paths, readers)
	}
	go program()          // it takes as long as the files do
	by := func() []byte { // who can read texts reads more
		return strconv.AppendBool(slices.Clip(program()), readers.Text != nil)
	}
	of, err := fingerprintOf(paths, by)
	if err != nil || program() == nil {
		return LoadWith(paths, readers)
	}
	if tables, problems, ok := c.open(of); ok {
		return newCatalogue(tables), problems, nil
	}
	catalogue, problems, err := LoadWith(paths, readers)
	if err != nil {
		return nil, nil, err
	}
	// A file that was changed meanwhile must not be taken for what it was.
	if again, err := fingerprintOf(paths, by); err == nil && again == of && catalogue.Released() == nil && !catalogue.hasVersions() {
		c.keep(of, catalogue.Tables, problems)
	}
	return catalogue, problems, nil
}

// IsLarge reports whether a pack is so large that it is worth some care: to be
// compiled, and to be loaded without much garbage.
func IsLarge(paths []string) bool {
	var size int64
	for _, path := range paths {
		_ = filepath.WalkDir(path, func(_ string, e os.DirEntry, err error) error {
			if err != nil || size >= largePack {
				return filepath.SkipAll
			}
			if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
				size += info.Size()
			}
			return nil
		})
	}
	return size >= largePack
}

func (c Cache) file(of fingerprint) string {
	return filepath.Join(c.Dir, hex.EncodeToString(of[:])+compiledSuffix)
}

func (c Cache) open(of fingerprint) (tables []*Table, problems []Problem, ok bool) {
	f, err := os.Open(c.file(of))
	if err != nil {
		return nil, nil, false
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil, nil, false
	}
	if tables, problems, ok = readCompiled(f, info.Size(), of); ok {
		now := time.Now()
		_ = os.Chtimes(c.file(of), now, now) // it is still used
	}
	return tables, problems, ok
}

// keep writes a compiled pack. Others see it whole or not at all.
func (c Cache) keep(of fingerprint, tables []*Table, problems []Problem) {
	if os.MkdirAll(c.Dir, 0o700) != nil {
		return
	}
	f, err := os.CreateTemp(c.Dir, "*"+unfinished)
	if err != nil {
		return
	}
	err = compile(f, of, tables, problems)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), c.file(of))
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return
	}
	c.tidy()
}

// tidy removes the packs that were not used for longest, and what was never
// finished.
func (c Cache) tidy() {
	entries, err := os.ReadDir(c.Dir)
	if err != nil {
		return
	}
	var packs []os.FileInfo
	for _, e := range entries {
		info, err := e.Info()
		switch {
		case err != nil || !info.Mode().IsRegular():
		case strings.HasSuffix(e.Name(), compiledSuffix):
			packs = append(packs, info)
		case strings.HasSuffix(e.Name(), unfinished) && time.Since(info.ModTime()) > 24*time.Hour:
			_ = os.Remove(filepath.Join(c.Dir, e.Name()))
		}
	}
	slices.SortFunc(packs, func(a, b os.FileInfo) int { return b.ModTime().Compare(a.ModTime()) })
	for _, old := range packs[min(len(packs), keptCompiled):] {
		_ = os.Remove(filepath.Join(c.Dir, old.Name()))
	}
}
