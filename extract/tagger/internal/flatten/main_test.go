package main

import (
	"bytes"
	"os"
	"testing"
)

// TestCommittedFile holds that the embedded file is what go generate writes, to
// the last byte.
func TestCommittedFile(t *testing.T) {
	want, err := os.ReadFile("../../weights.bin")
	if err != nil {
		t.Fatal(err)
	}
	got, err := flatten()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("weights.bin has %d bytes, go generate writes %d others", len(want), len(got))
	}
}
