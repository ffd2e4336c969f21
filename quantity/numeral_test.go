package quantity

import (
	"testing"

	"claimcheck/token"
)

// TestNumerals tells how numbers are written, one kind after another, whatever
// they count.
func TestNumerals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// number words
		{"four hundred and seven", "407"},
		{"Sixty - eight councils", "68"},
		{"nineteen hundred and eleven", "1,911"},
		{"three hundred and nine thousand eight hundred and forty", "309,840"},
		{"six million and two hundred thousand", "6,200,000"},
		{"a thousand million", "1 billion"},
		{"one crore forty lakh", "14,000,000"},
		{"five million two years ago", "5 million; 2 years"},
		{"nought point four, then point five per cent", "0.4; 0.5%"},
		{"at this point five people left", "5"},
		// digits and words together
		{"7 hundred and 16 pupils", "716"},
		{"9 thousand 4 hundred and 52 pupils", "9,452"},
		{"6 million 250 thousand", "6,250,000"},
		{"2 lakh 40 thousand", "240,000"},
		{"8 hundred and 3 hundred", "0.8 thousand; 0.3 thousand"},
		{"1 trillion and 3 million", "1 trillion; 3 million"},
		{"7 thousand books and 16%", "7 thousand; 16%"},
		{"3 millions, four thousands", "3 million; 4 thousand"},
		// scales
		{"12 k, 8 K, 2.75 M", "12 thousand; 8 thousand; 2.75 million"},
		{"40 mio, 6 mrd euros, 3 milliard", "40 million; EUR 6 billion; 3 billion"},
		{"7 dzs, four dozs, two gross of pencils, a gross of nails", "84; 48; 288; 144"},
		{"gross pay of £5", "GBP 5"},
		{"a dozen and a half, two and a half dozen, 3.5 dozen", "18; 30; 42"},
		// hyphens between all words
		{"three-hundred-and-fifty homes, two-thousand-and-nine, six-hundred-mile road", "350; 2,009; 600 miles"},
		{"two-and-a-half-year terms, six-and-a-half per cent", "2 1/2 years; 6 1/2%"},
		{"thirty three-day courses, two hundred six-month terms, four thousand nine-year-olds", "30; 3 days; 200; 6 months; 4 thousand; 9 years old"},
		// separators
		{"7 450 000,25 and 3·5 and 1 200,5", "7,450,000.25; 3.5; 1,200.5"},
		// powers
		{"4.5e7 and 3E-04", "45 million; 0.0003"},
		{"2.5 × 10⁹, 7x10^4, 8 * 10^3", "2.5 billion; 0.07 million; 8 thousand"},
		{"10^9, 10⁻⁶, 2^16, 4^-1, 1.5^2", "1 billion; 0.000001; 65,536; 0.25; 2.25"},
		{"3^-2 and 2^99", "[3^-2: formula]; [2^99: formula]"},
		{"50 m², 10² and 30⁴", "50 square metres; 10; 30"},
		// fractions
		{"four sevenths, nine-sixteenths, one eleventh", "4/7; 9/16; 1/11"},
		{"thirty-one sevenths, eleven fourths, thirty sixths", "4 3/7; 2 3/4; 5"},
		{"a thirty-first of it, five thirty-firsts, nine sixty firsts", "1/31; 5/31; 9/61"},
		{"one one hundred and third", "1/103"},
		{"two hundred forty-thirds", "4 28/43"},
		{"five ten-thousandths, a hundred-thousandth of it, three hundred-millionths",
			"1/2000; 2 out of 200,000; 3 out of 100,000,000"},
		{"a hundred billionths, three millionths", "2 out of 20,000,000; 3 out of 1,000,000"},
		{"two hundred and forty-one hundredths", "200.41"},
		{"two hundred and forty sevenths", "34 2/7"},
		{"sixty and two sevenths", "60 2/7"},
		{"one - third, eighty - two ninths", "1/3; 9 1/9"},
		{"one over 8, 1 over seventy-five", "1/8; 1/75"},
		{"minus one over 40, negative two thirds, minus eight fifths", "-1/40; -2/3; -1 3/5"},
		{"£4,000 over 5 years, 140 over 90", "GBP 4,000; 5 years; 140; more than 90"},
		{"three quarters of growth, five quarters of growth", "3/4; 5 quarters"},
		{"half to three quarters, one-third to one-half", "between 1/2 and 3/4; between 1/3 and 1/2"},
		{"two to three fifths, one or two thirds, 3-5/7", "between 2/5 and 3/5; between 1/3 and 2/3; 3; 5/7"},
		// mixed numbers
		{"six and a half million, nine and three quarters billion", "6 1/2 million; 9 3/4 billion"},
		{"three million and a half, a billion and a quarter", "3 1/2 million; 1 1/4 billion"},
		{"three-and-a-half years, one and one-half miles, 1-1/2 inches", "3 1/2 years; 1 1/2 miles; 1 1/2 inches"},
		{"half-a-million, three-quarter million, one and three-quarter hours", "1/2 million; 3/4 million; 1 3/4 hours"},
		{"an hour and a half, a mile and a quarter, nine months and a half", "1 1/2 hours; 1 1/4 miles; 9 1/2 months"},
		{"two miles and a half of the road", "2 miles; 1/2"},
		{"half a percentage point, a half per cent", "0 1/2 percentage points; 0 1/2%"},
		{"a quarter-point cut, a quarter point, a three-quarter-point rise", "0 1/4 percentage points; 0 1/4 percentage points; 0 3/4 percentage points"},
		{"half a point, three quarters of a point", "0 1/2 percentage points; 0 3/4 percentage points"},
		{"a quarter century, a half-hour talk, half a century", "0 1/4 centuries; 0 1/2 hours; 0 1/2 centuries"},
		{"the third quarter, a half marathon, half price", "[third: ordinal]; [quarter: unread]; [half: unread]; [half: unread]"},
		{"1/50th of a mile, 2/3rds", "0 1/50 miles; 2/3"},
		// ordinals count nothing
		{"the twenty-second of them, a twenty-second film, the thirty-first year, a forty-fifth birthday", "[twenty-second: ordinal]; 20 seconds; [thirty-first: ordinal]; [forty-fifth: ordinal]"},
		{"her hundred and fifth appeal, the two hundredth day, the thousandth bus",
			"[hundred and fifth: ordinal]; [two hundredth: ordinal]; [thousandth: ordinal]"},
		{"the twenty-third largest", "23rd highest"},
		{"four hundred second homes, thirty first-time buyers, a hundred and third-party apps",
			"400; [second: ordinal]; 30; [first: ordinal]; 100; [third-party: ordinal]"},
		{"one hundred and one sixth-formers", "101; [sixth: ordinal]"},
		// signs
		{"fell to minus 8C, negative 2 per cent, minus £3m", "-8 degrees celsius; -2%; -GBP 3 million"},
		{"plus or minus 4 points", "4"},
		{"ten minus two; she tested negative two days later", "10; 2; 2 days"},
		// ranges
		{"between two hundred and nine thousand", "between 200 and 9,000"},
		{"between two hundred and nine hundred, five or six hundred", "between 200 and 900; between 500 and 600"},
		{"between minus four and twelve, 30~90", "between -4 and 12; between 30 and 90"},
		{"between minus 3 and minus 8 degrees, minus 0.2 to minus 0.4%", "between -8 and -3 degrees; between -0.4 and -0.2%"},
		// two bounds of one thing
		{"more than 30 but fewer than 45 schools", "more than 30 and less than 45"},
		{"at most 90 and at least 15 vans", "between 15 and 90"},
		{"over £3m and up to £7m; at least 4%, but under 6%", "more than GBP 3 million and at most GBP 7 million; at least 4 and less than 6%"},
		{"more than 7, less than 9 vans; over 5, at least 6, up to 7", "more than 7 and less than 9; more than 5; at least 6; up to 7"},
		{"above a fifth and below one quarter", "more than 1/5 and less than 1/4"},
		{"at least 12 people left and fewer than 20 stayed", "at least 12; less than 20"},
		{"less than 12 and more than 20, over 5 miles and under 9 hours", "less than 12; more than 20; more than 5 miles; less than 9 hours"},
		// shares
		{"a one-in-a-million chance", "1 in 1,000,000"},
		{"a one-in-nine chance, 2-in-5, three-in-four", "1 in 9; 2/5; 3/4"},
		{"one of every seven, 3 of every 8", "1 in 7; 3/8"},
	} {
		if got := story(c.text, token.Split(nil, c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
