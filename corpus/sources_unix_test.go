//go:build unix

package corpus

import (
	"os"
	"syscall"
	"testing"
)

func TestLinksAndPipesAreNotOpened(t *testing.T) {
	inFolder(t, "outside/a.txt", "A", "news/b.txt", "B")
	for link, target := range map[string]string{"news/file.txt": "../outside/a.txt", "news/folder": "../outside", "news/loop": "."} {
		if err := os.Symlink(target, link); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo("news/pipe.txt", 0o644); err != nil {
		t.Fatal(err)
	}
	const link = ": not read, it is a link, and links in a folder are not followed; name the file itself"
	want := lines(
		`news/b.txt: "B"`, "news/file.txt"+link, "news/folder"+link, "news/loop"+link,
		"news/pipe.txt: not read, it is a pipe or a device, which is never opened",
	)
	if got := gathered("", "news"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	want = lines(
		`news/folder/a.txt: "A"`,
		"news/pipe.txt: it is a pipe or a device, which is never opened; send the text to standard input and name it -",
	)
	if got := gathered("", "news/folder", "news/file.txt", "news/pipe.txt"); got != want {
		t.Errorf("named: got\n%swant\n%s", got, want)
	}
}
