package recogniser

// A label says where a word stands in a name. The zero label is outside.
type label uint8

const (
	outside    label = 0
	labelCount       = 1 + 2*int(kindCount-1)
)

// first and further are the labels of the first word of a name and of the rest.
func (k Kind) first() label   { return label(2*k - 1) }
func (k Kind) further() label { return label(2 * k) }

func (l label) kind() Kind      { return Kind((l + 1) / 2) }
func (l label) isFurther() bool { return l > 0 && l%2 == 0 }
