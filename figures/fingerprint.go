package figures

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
)

// A fingerprint says of what a catalogue was made: of which files, by which
// program. Two that differ in anything have different ones.
type fingerprint [sha256.Size]byte

// maxBeside is how many files a pack that is compiled may consist of, and
// maxHashed how large all of them may be together.
const (
	maxBeside = 10_000
	maxHashed = 512 << 20
)

var errNotCompiled = errors.New("a pack of this kind is not compiled")

// fingerprintOf looks at all files of a pack: those of its folders, and of a table
// or a package all that lies in its folder, for it may say something of it. How
// they are called and what is in them counts, and nothing else.
func fingerprintOf(paths []string, program func() []byte) (fingerprint, error) {
	var s surveyor
	for _, path := range paths {
		s.say("path", path)
		info, err := os.Stat(path)
		switch {
		case err != nil:
			return fingerprint{}, err
		case info.IsDir():
			err = s.folder(path, true)
		default:
			dir, name := filepath.Split(path)
			err = s.folder(filepath.Clean(dir), name == packageFile)
		}
		if err != nil {
			return fingerprint{}, err
		}
	}
	contents, err := hashFiles(s.files)
	if err != nil {
		return fingerprint{}, err
	}
	sum := sha256.New()
	for _, said := range s.said {
		add(sum, []byte(said))
	}
	for _, content := range contents {
		add(sum, content)
	}
	add(sum, program())
	return fingerprint(sum.Sum(nil)), nil
}

// add adds bytes to a sum, and how many they are.
func add(sum hash.Hash, b []byte) {
	sum.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(b))))
	sum.Write(b)
}

// A surveyor notes what lies where a pack is read from.
type surveyor struct {
	said  []string
	files []string
	size  int64
}

func (s *surveyor) say(what, name string) { s.said = append(s.said, what+" "+name) }

// folder notes the files of a folder, and those below it if it is whole. Links to
// folders are not followed, as they are not in reading.
func (s *surveyor) folder(dir string, whole bool) error {
	s.say("folder", "")
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if target, err := os.Readlink(path); err == nil {
			s.say("link", target) // which may lead out, and is refused then
		}
		info, err := os.Stat(path)
		switch {
		case err != nil:
			return err
		case info.IsDir():
			s.say("in", e.Name())
			if whole && e.IsDir() {
				err = s.folder(path, true)
			}
		case info.Mode().IsRegular():
			s.say("file", e.Name())
			s.files = append(s.files, path)
			if s.size += info.Size(); s.size > maxHashed || len(s.files) > maxBeside {
				err = errNotCompiled
			}
		default:
			err = errNotCompiled
		}
		if err != nil {
			return err
		}
	}
	s.say("end", "")
	return nil
}

// hashFiles hashes files, some at once.
func hashFiles(paths []string) ([][]byte, error) {
	sums, errs := make([][]byte, len(paths)), make([]error, len(paths))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(paths)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(paths)); i = next.Add(1) - 1 {
				sums[i], errs[i] = hashFile(paths[i])
			}
		})
	}
	workers.Wait()
	return sums, errors.Join(errs...)
}

func hashFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || info.Mode()&(fs.ModeNamedPipe|fs.ModeDevice) != 0 {
		return nil, errors.Join(err, errNotCompiled)
	}
	return hashOf(f)
}

// hashOf is the SHA-256 of what is read, however much it is.
func hashOf(r io.Reader) ([]byte, error) {
	sum := sha256.New()
	if _, err := io.CopyBuffer(sum, struct{ io.Reader }{r}, make([]byte, 1<<18)); err != nil {
		return nil, err
	}
	return sum.Sum(nil), nil
}

// program is the hash of the program that runs: another one may read a pack in
// another way. It is nothing where the program cannot be read.
var program = sync.OnceValue(func() []byte {
	path, err := os.Executable()
	if err != nil {
		return nil
	}
	sum, _ := hashFile(path)
	return sum
})
