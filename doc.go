// Package claimcheck holds the plan of the house and the tests that walk all of
// it. The program is in cmd/claimcheck; docs/design.md is the way in.
package claimcheck
