package index

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// bleve does not look at the checksums of its own files: a flipped bit gives
// wrong hits in silence. The manifest of a generation therefore lists every
// file with its checksum, those files included that have none of their own.
type manifest struct {
	Mapping string         `json:"mapping"`
	Files   []manifestFile `json:"files"`
}

type manifestFile struct {
	Path string `json:"path"` // within the generation, with slashes
	Size int64  `json:"size"`
	CRC  uint32 `json:"crc32"`
}

const manifestName = "manifest.json"

// writeManifest lists the files of a finished generation, and makes sure that
// they are on the disk.
func writeManifest(generation string) error {
	m := manifest{Mapping: mappingVersion}
	var folders []string
	err := filepath.WalkDir(generation, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			folders = append(folders, path)
			return nil
		}
		f, err := describe(generation, path)
		m.Files = append(m.Files, f)
		return errors.Join(err, syncPath(path))
	})
	if err != nil {
		return err
	}
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(generation, manifestName)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		return err
	}
	if err := syncPath(path); err != nil {
		return err
	}
	for _, folder := range folders {
		if err := syncFolder(folder); err != nil {
			return err
		}
	}
	return nil
}

func describe(generation, path string) (manifestFile, error) {
	name, err := filepath.Rel(generation, path)
	if err != nil {
		return manifestFile{}, err
	}
	f, err := os.Open(path)
	if err != nil {
		return manifestFile{}, err
	}
	defer f.Close()
	sum := crc32.NewIEEE()
	size, err := io.Copy(sum, f)
	return manifestFile{filepath.ToSlash(name), size, sum.Sum32()}, err
}

// verify reads a generation and reports whether it is what was written.
func verify(generation string) error {
	b, err := os.ReadFile(filepath.Join(generation, manifestName))
	if err != nil {
		return fmt.Errorf("%w (%s cannot be read)", ErrDamaged, manifestName)
	}
	var m manifest
	if err := json.Unmarshal(b, &m); err != nil || len(m.Files) == 0 {
		return fmt.Errorf("%w (%s)", ErrDamaged, manifestName)
	}
	if m.Mapping != mappingVersion {
		return ErrOtherVersion
	}
	for _, want := range m.Files {
		got, err := describe(generation, filepath.Join(generation, filepath.FromSlash(want.Path)))
		if err != nil || got != want {
			return fmt.Errorf("%w (%s)", ErrDamaged, want.Path)
		}
	}
	return nil
}
