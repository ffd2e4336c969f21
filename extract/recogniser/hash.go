package recogniser

import "math/bits"

// The hashes are FNV-1a.
const hashSeed = 2166136261

func hashByte(h uint32, b byte) uint32 { return (h ^ uint32(b)) * 16777619 }

func hashBytes(text []byte) uint32 {
	h := uint32(hashSeed)
	for _, b := range text {
		h = hashByte(h, b)
	}
	return h
}

func hashText(text string) uint32 {
	h := uint32(hashSeed)
	for i := range len(text) {
		h = hashByte(h, text[i])
	}
	return h
}

// A feature is named by a hash of its template and of what it holds.
func feature(template, value uint32) uint32 {
	h := (value + template*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h *= 0xC2B2AE35
	return h ^ h>>13
}

// both joins two parts of a feature.
func both(a, b uint32) uint32 { return bits.RotateLeft32(a*0xCC9E2D51, 15) ^ b*0x1B873593 }
