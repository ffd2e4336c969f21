package pipeline_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"claimcheck/pipeline"
)

func ExampleEach() {
	doubled, err := pipeline.Each(context.Background(), []int{7, 5, 3}, pipeline.Options{Jobs: 2}, func(n int) int { return 2 * n })
	fmt.Println(doubled, err)
	// Output: [14 10 6] <nil>
}

func TestEachEndsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	done := 0
	_, err := pipeline.Each(ctx, make([]int, 1000), pipeline.Options{Jobs: 1}, func(int) int {
		if done++; done == 3 {
			stop()
		}
		return 0
	})
	if !errors.Is(err, context.Canceled) || done > 4 {
		t.Errorf("%d things were worked on, %v", done, err)
	}
}
