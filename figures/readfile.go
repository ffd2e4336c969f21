package figures

import (
	"io"
	"io/fs"
	"strings"
)

// maxFile bounds a file of figures. A table of two million cells takes some 40 MB.
const maxFile = 100 << 20

// readAll reads an open file without holding it twice.
func readAll(f fs.File) (string, error) {
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	if info.Size() > maxFile {
		return "", refuse(0, "the file is larger than %d MB; split it, or keep the rows that are needed", maxFile>>20)
	}
	var text strings.Builder
	text.Grow(int(info.Size()))
	n, err := io.CopyBuffer(&text, io.LimitReader(f, maxFile+1), make([]byte, min(info.Size()+1, 32<<10)))
	if n > maxFile {
		return "", refuse(0, "the file is larger than %d MB; split it, or keep the rows that are needed", maxFile>>20)
	}
	return text.String(), err
}
