package quantity

import (
	"strings"
	"testing"

	"claimcheck/token"
)

// story is what Scan finds in a text, in its order: each quantity as it is
// printed, in brackets what was passed over and why.
func story(text string, toks []token.Token) string {
	found, skipped := Scan(text, toks, nil)
	var parts []string
	for len(found)+len(skipped) > 0 {
		if len(skipped) == 0 || len(found) > 0 && found[0].First < skipped[0].First {
			parts = append(parts, found[0].String())
			found = found[1:]
			continue
		}
		s := skipped[0]
		parts = append(parts, "["+text[s.Start:s.End]+": "+s.Why+"]")
		skipped = skipped[1:]
	}
	return strings.Join(parts, "; ")
}

// String is the match as the tests tell it: the quantity, and its role.
func (m Match) String() string {
	return map[Role]string{FromRole: "from ", ToRole: "to "}[m.Role] + m.Quantity.String()
}

// TestScan tells what Scan makes of the ways in which policy news writes
// numbers, one kind after another.
func TestScan(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// changes told together
		{"The fare rises by 40p to £2.10 a trip, and the fine from £55 to £62.50 a day; tickets run from £3 to £9.",
			"40 pence; GBP 2.10 per trip; from GBP 55; to GBP 62.50 per day; between GBP 3 and 9"},
		{"It is a full percentage point above the target, and rates rose a percentage point.",
			"1 percentage points; 1 percentage points"},
		// shillings
		{"It cost six shillings then.", "6"},
		{"In Nairobi bread costs 60 shillings.", "KES 60"},
		// bounds told by verbs
		{"It lasted over four years and took over nine hours, but rents rose over three years and over the past two years.",
			"more than 4 years; more than 9 hours; 3 years; 2 years"},
		{"The bill would top £7,000, sales passed £3bn, prices breached 5%; they passed three laws, a £2bn budget and 40% of the tests.",
			"more than GBP 7,000; more than GBP 3 billion; more than 5%; 3; GBP 2 billion; 40%"},
		{"Guests from Peru numbered 4,120, those from the north came to 3,180, takings from guests reached £84m, and sales went from close to 300 to 450.",
			"4,120; 3,180; GBP 84 million; from nearly 300; to 450"},
		{"Tax receipts top £14bn for the first time as tea sales top 3 million, and output tops £2bn; the top £5bn went to ten of the top 20 firms.",
			"more than GBP 14 billion; [first: ordinal]; more than 3 million; more than GBP 2 billion; GBP 5 billion; 10; 20"},
		{"They passed a £4bn budget, passed £5m to farmers, and 300 U.S. 7th Fleet sailors passed 60% of the tests.",
			"GBP 4 billion; GBP 5 million; 300; [7th: ordinal]; 60%"},
		{"One in three of them is under 35, and one in three of them is under 35 tonnes.",
			"1 in 3; less than 35 years old; 1 in 3; less than 35 tonnes"},
		// money and magnitudes
		{"The scheme cost £48.2m, US$3.6 billion, EUR50m, $US160m, A$25,474 and 137.9p.",
			"GBP 48.2 million; USD 3.6 billion; EUR 50 million; USD 160 million; AUD 25,474; 137.9 pence"},
		{"Ministers found £1,247.50, 14 300 jobs, 816 000 t of grain and 1'200 francs.",
			"GBP 1,247.50; 14,300; 816,000 tonnes; CHF 1,200"},
		{"In all 5 000 homes and 12 000 flats stood empty.",
			"5,000; 12,000"},
		{"A cable of 2.8bn km, 35m devices, a 35m-tall mast, 60k jobs and 24pc.",
			"2.8 billion kilometres; 35 million; 35 metres; 60 thousand; 24%"},
		{"3.5 lakh weavers paid INR1 trillion and 3 crore rupees.",
			"0.35 million; INR 1 trillion; INR 0.03 billion"},
		{"-£5m, £-3m, (£2m)",
			"-GBP 5 million; -GBP 3 million; GBP 2 million"},
		{"The Bank lent $5bn-$7bn over 10-15 years.",
			"between USD 5 billion and 7 billion; between 10 and 15 years"},
		{"20 pounds of cocaine cost 20 pounds; 3 million pounds; 5 pounds a week.",
			"20 pound-mass; GBP 20; GBP 3 million; GBP 5 per week"},
		{"He called it a 50p tax, a 5c levy and a 10-cent rise.",
			"50 pence; 5 cents; 10 cents"},
		{"Thirty-one thousand six hundred people and one hundred and six schools.",
			"31,600; 106"},
		{"Two and a half million homes, half a million flats, a million trees, a hundred men and 3½ years.",
			"2 1/2 million; 1/2 million; 1 million; 100; 3 1/2 years"},
		{"Three quarters of a million people took part; a quarter of a million stayed.",
			"3/4 million; 1/4 million"},
		// percentages and points
		{"Lending rose 2.9% to 71.4 per cent, or 0.6 percentage points, and yields by 15 basis points.",
			"2.9%; 71.4%; 0.6 percentage points; 15 basis points"},
		{"Support rose from 40% to 44%, up 4 points.",
			"from 40%; to 44%; 4 percentage points"},
		{"It grew by 1.5 per cent, 0.25 pp and 3.5bp.",
			"1.5%; 0.25 percentage points; 3.5 basis points"},
		// ranges, changes and lists
		{"It will cost £4-6 billion, backing is put at 30–35%, and it takes between 15 and 21 months.",
			"between GBP 4 billion and 6 billion; between 30 and 35%; between 15 and 21 months"},
		{"Growth of 5 to 10 per cent, seven to eight thousand posts, $250,000 to $1 million, eight or nine schools.",
			"between 5 and 10%; between 7 thousand and 8 thousand; between USD 250,000 and 1,000,000; between 8 and 9"},
		{"Sales fell from 6.1m to 5.7m books, and pay rose from 5 to 7 per cent.",
			"from 6.1 million; to 5.7 million; from 5%; to 7%"},
		{"Loans have more than doubled, from 4,310 to 9,175, and fines trebled from £12 to £36. There were 40, from 12 to 19 in each. Alarms rose 4% last year, from 41,200 to 42,848.",
			"more than doubled; from 4,310; to 9,175; trebled; from GBP 12; to GBP 36; 40; between 12 and 19; 4%; from 41,200; to 42,848"},
		{"Prices range from £5 to £9.",
			"between GBP 5 and 9"},
		{"The figure rose by more than 1,000 from 5,000 to 6,200.",
			"more than 1,000; from 5,000; to 6,200"},
		{"The majorities were 11, 14 and 60 miles, then 5, 6 and 7%.",
			"11 miles; 14 miles; 60 miles; 5%; 6%; 7%"},
		// shares and multiples
		{"One in six adults, 1 in 4 forms, 7 out of 10 tenants, three in every five and 3 in 5.",
			"1 in 6; 1 in 4; 7/10; 3/5; 3/5"},
		{"One in the house, 12 in six months.",
			"[One: pronoun]; 12; 6 months"},
		{"A third of pupils, two-thirds, three quarters, half the country, a third runway, the second half.",
			"1/3; 2/3; 3/4; 1/2; [third: ordinal]; [second half: idiom]"},
		{"Three-quarters of the 40 per cent, four-fifths of schools and one quarter.",
			"3/4; 40%; 4/5; 1/4"},
		{"Nearly half, more than a third, cut by half, half an hour, half a mile, a quarter of an hour.",
			"nearly 1/2; more than 1/3; 1/2; 0 1/2 hours; 0 1/2 miles; 0 1/4 hours"},
		{"Claims doubled, arrests more than doubled, poverty halved, prices trebled, twice as many, threefold, a 10-fold rise.",
			"doubled; more than doubled; halved; trebled; 2-fold; 3-fold; 10-fold"},
		{"Fines are 4.5 times higher, three times the rate, 3x; he resigned three times.",
			"4.5-fold; 3-fold; 3-fold; 3"},
		{"Nearly three times as many; more than one in ten; up to £5m; just under 1.5 million.",
			"nearly 3-fold; more than 1 in 10; up to GBP 5 million; just under 1.5 million"},
		// rates
		{"The rate was 13.7 per 100,000 people, or 13.7 alcohol deaths per 100,000 people.",
			"13.7 per 100,000 person; 13.7 per 100,000 person"},
		{"Tenants pay £1,400 a year, £2,000 per head, $3 a barrel, £12 an hour and 20 per week.",
			"GBP 1,400 per year; GBP 2,000 per head; USD 3 per barrel; GBP 12 per hour; 20 per week"},
		{"The number passed 4.2 million, and parliament passed 12 laws.",
			"more than 4.2 million; 12"},
		{"She earns £31,500 a year before tax and earned £29,000 a year before.",
			"GBP 31,500 per year; GBP 29,000"},
		{"It drove at 30mph for 20 miles per hour, with 70 micrograms per litre and 95 g/km.",
			"30 miles per hour; 20 miles per hour; 70 micrograms per litre; 95 grams per kilometre"},
		{"£1,400-a-year grants, a £20-a-week rise, £50-per-head",
			"GBP 1,400 per year; GBP 20 per week; GBP 50 per head"},
		{"About 2.4m, or 8%, left; 5, 6, or 7% stayed. One nurse for every 12 patients; 45p in the pound and 70 cents on the dollar.",
			"about 2.4 million; 8%; 5%; 6%; 7%; 1 per 12 patient; GBP 0.45 per GBP; USD 0.70 per USD"},
		{"The rate was 11.2/100,000 people, 7/1,000 births; 2022/23 and 3/4.",
			"11.2 per 100,000 person; 7 per 1,000 birth; [2022/23: code]; 3/4"},
		{"It takes 14 months to two years and 50p to £2; 3% fewer, and the FTSE fell 12 points.",
			"between 14 and 24 months; between GBP 0.50 and 2.00; 3%; 12"},
		{"A pass at six pounds and 40 pence, a parcel of six pounds and 40 ounces.", "GBP 6.40; 6 pound-mass; 40 ounces"},
		{"Trillions of trillions of grains, four trillion trillion more, and minus 3 feet 4 inches.",
			"trillions of trillions; [four trillion trillion: unread]; -40 inches"},
		{"She keeps 83p in every pound, 12 cents for every dollar, 40p for every £1; tax of 5p on every litre.",
			"GBP 0.83 per GBP; USD 0.12 per USD; GBP 0.40 per GBP; 5 pence per litre"},
		{"3 deaths in every 1,000 births, 8 tonnes of waste every year, 40 wardens in each force, 12 in each of them.",
			"3 per 1,000 birth; 8 tonnes per year; 40 per force; 12"},
		{"It is £40 a dose, $3 to $4 a shot and €9 for each other child; it cost £40m a report found.",
			"GBP 40 per dose; between USD 3 and 4 per shot; EUR 9 per child; GBP 40 million"},
		{"23 of every 1,000 swans, and 1 in every 1,000, were ill, as were 12 out of every 100 ducks.", "23 per 1,000 swan; 1 in 1,000; 3/25"},
		{"There are 3.4 of them per thousand here and 4.1 bakers per 1,000 now.", "3.4 per 1,000; 4.1 per 1,000"},
		{"2 people for every 1,000 births, 4.5 per 1,000, 30 deaths a day and 500 people a year ago.",
			"2 per 1,000 birth; 4.5 per 1,000; 30 per day; 500"},
		// ages and times
		{"A 52-year-old man, children aged 6 to 12, 16- to 24-year-olds, those aged 65 or over and the over-75s.",
			"52 years old; between 6 and 12 years old; between 16 and 24 years old; at least 65 years old; more than 75 years old"},
		{"Jones, 61, was fined at the age of 18; people under the age of 25 were not.",
			"61 years old; 18 years old; less than 25 years old"},
		{"When she turns 40 her son, who was 11, will vote; he will be 29 by May, she's 51 and I am 70. They were 12. He is 3 points behind.",
			"40 years old; 11 years old; 29 years old; 51 years old; 70 years old; 12; 3"},
		{"He retired at 58, she was pregnant at 19, a 73-Year-Old was aged EIGHT then, and Ames (44) was 5 votes short.",
			"58 years old; 19 years old; 73 years old; 8 years old; 44; 5"},
		{"Her sons, aged 8 and 11, had 12 and 14 stamps.",
			"8 years old; 11 years old; 12; 14"},
		{"People over 65, children under 5 and women over 40 waited; those over 200 metres away and drivers over 30 miles off did not.",
			"more than 65 years old; less than 5 years old; more than 40 years old; more than 200 metres; more than 30 miles"},
		{"A six-month contract, a 30-mile queue, for decades, for years.",
			"6 months; 30 miles; for decades; for years"},
		{"Over the past 9 weeks and over 3 years it rose; a boy over 3 years old.",
			"9 weeks; 3 years; more than 3 years old"},
		{"Waits of 18 weeks or more rose 12%, and 3 in 10 waited over six weeks.",
			"at least 18 weeks; 12%; 3/10; more than 6 weeks"},
		// units
		{"416ppm, 5 parts per billion, 12kWh, 350 TWh, 2GW, 640bhp, 5GB, 100Mbps",
			"416 parts per million; 5 parts per billion; 12 kilowatt hours; 350 terawatt hours; 2 gigawatts; 640 brake horsepower; 5 gigabytes; 100 megabits per second"},
		{"5 degrees Celsius, 40C, 98.6°F, a 45 degree angle",
			"5 degrees celsius; 40 degrees celsius; 98.6 degrees fahrenheit; 45 degrees"},
		{"It runs nine miles (14 km) and 6ft 2in, and lasted 2 hours 30 minutes.",
			"9 miles; 14 kilometres; 74 inches; 150 minutes"},
		{"He lost 12 stone, ran 100m sprint, drank 3 pints and 5l.",
			"12 stone; 100 metres; 3 pints; 5 litres"},
		{"A 140-hp van, a 12-km run, a 5-a-side match, 25 (kg), 70 m.p.h., 7 ksi, 48 MPa, 31 bcm, 300 TEU and 5 deg C.",
			"140 horsepower; 12 kilometres; [5-a: compound]; 25 kilograms; 70 miles per hour; 7 kilopounds per square inch; 48 megapascals; 31 bcm; 300 twenty-foot equivalent units; 5 degrees celsius"},
		{"The melting point is 15 C. A 71 yo woman won 14 C grades.",
			"15 degrees celsius; 71 years old; 14"},
		{"A 4K video, 4k jobs.", "[4K: identifier]; 4 thousand"},
		{"At COP26 he sold a PS5 for COP 5,000, PS2.4m and R45 a litre.",
			"[COP26: identifier]; [PS5: identifier]; COP 5,000; GBP 2.4 million; ZAR 45 per litre"},
		{"Eskom owes R45bn and N500 billion; the R2 road and flat P500. Spain had 3 billion pesetas and 9 million Danish crowns; usd 35, 60 rmb, c $ 21.5 million.",
			"ZAR 45 billion; NGN 500 billion; [R2: identifier]; [P500: identifier]; ESP 3 billion; DKK 9 million; USD 35; CNY 60; CAD 21.5 million"},
		{"Sales of 130 MEUR and 22.5 MSEK, twenty MUSD in cash.",
			"EUR 130 million; SEK 22.5 million; USD 20 million"},
		// vague numbers, ranks and absence
		{"Dozens of mayors, hundreds of thousands of voters, tens of millions of pounds, scores of farms, several hundred jobs.",
			"dozens; hundreds of thousands; tens of millions of pounds; scores; hundreds"},
		{"Two dozen mayors, a dozen, half a dozen, a couple of weeks, a pair of judges, 3 dozen eggs.",
			"24; 12; 6; 2 weeks; 2; 36"},
		{"It was the highest since 1990s levels, the second highest, the third-largest and a record high.",
			"highest; [1990s: decade]; 2nd highest; 3rd highest; highest"},
		{"There were no floods, zero convictions, none of the schools, not a single case; no one, no longer, no doubt.",
			"0; 0; 0; 0; [one: pronoun]"},
		// signs
		{"Output fell by -0.4%, nights of minus 9C came, the index was −2.5% and stocks +0.2%.",
			"-0.4%; -9 degrees celsius; -2.5%; 0.2%"},
		{"It is - 5 of them - a list, and page-turning 5 books.",
			"5; 5"},
		// modifiers
		{"About 500, around 60,000, some 12 people, an estimated 300 firms, roughly 5%, close to 40 miles, nearly 2 million.",
			"about 500; about 60,000; about 12; about 300; about 5%; nearly 40 miles; nearly 2 million"},
		{"More than 5, over 6, at least 7, no fewer than 8, up to 9, as many as 10, no more than 11, fewer than 12, just over 13, just under 14.",
			"more than 5; more than 6; at least 7; at least 8; up to 9; up to 10; at most 11; less than 12; just over 13; just under 14"},
		{"500 or more, 20 or so firms, 200-odd arrests, 500+ staff, 30 at least, 40 or fewer.",
			"at least 500; about 20; about 200; at least 500; at least 30; at most 40"},
		{"Some 40 per cent of the 1,000-plus firms said so.",
			"about 40%; at least 1,000"},
		{"up to a third, at least half, almost two in three, about one in 10",
			"up to 1/3; at least 1/2; nearly 2/3; about 1 in 10"},
		// what is no quantity
		{"Section 17, Article 40, HR 4170, No. 10, item 7, Unit 3, row 12 and pages 5-7.",
			"[Section 17: reference]; [Article 40: reference]; [HR 4170: reference]; [No. 10: reference]; [item 7: reference]; [Unit 3: identifier]; [row 12: reference]; [pages 5-7: reference]"},
		{"Dial 4960123 without the area code.", "[4960123: phone]"},
		{"The key began with C4 A7 31. The A5 11 miles on is shut.",
			"[C4: identifier]; [A7: identifier]; [31: identifier]; [A5: identifier]; 11 miles"},
		{"Covid-19, the G7, 5G, F-150, CO2, S&P 500, B-52, Boeing 737, Channel 4, iPhone 12 and Web 2.0.",
			"[Covid-19: identifier]; [G7: identifier]; [5G: identifier]; [F-150: identifier]; [CO2: identifier]; [S&P 500: identifier]; [B-52: identifier]; [Boeing 737: identifier]; [Channel 4: identifier]; [iPhone 12: identifier]; [Web 2.0: identifier]"},
		{"Call 020 7946 0327, +44 20 7946 0327, (020) 7946 0327 or 555-010-0199.",
			"[020 7946 0327: phone]; [+44 20 7946 0327: phone]; [(020) 7946 0327: phone]; [555-010-0199: phone]"},
		{"The A59 and M25 near SW1A 2AA.",
			"[A59: identifier]; [M25: identifier]; [SW1A: identifier]; [2AA: identifier]"},
		{"No one, one of the best, the one, one another, one day; one man in a room.",
			"[one: pronoun]; [one of: pronoun]; [one: pronoun]; [one another: pronoun]; [one day: pronoun]; 1"},
		{"The Senate passed the Harbour Bill 52–48. The committee passed the Lagoon Bill 22-0. Senate Bill 17-204 is long.",
			"52 vote; 48 vote; 22 vote; 0 vote; [Bill 17-204: reference]"},
		{"Ghana won 3-2, the vote was 52–48, and it is a 50-50 chance.",
			"[3-2: score]; 52 vote; 48 vote; [50-50: idiom]"},
		{"She lives at 12 W 43rd St or 17 Rue Basse. In Busan 10 North Koreans met.", "[12: address]; [43rd: ordinal]; [17: address]; 10"},
		{"Sections 4, 5 and 9 and rule 7(2)(b) bind; @7 said level 3 million was no level. The Greens with 14 won seats.",
			"[Sections 4, 5 and 9: reference]; [rule 7(2)(b): identifier]; [7: identifier]; 3 million; 14"},
		{"Hundreds and hundreds of pumps have 240 pounds-feet; below the 45% of last year; in one day; two quarters fell.",
			"hundreds; 240 pound feet; 45%; 1 days; 2 quarters"},
		{"It will halve the queue, double the fee, and come twice; output per capita rose to 3 tonnes per capita.",
			"halved; 2-fold; 2 time; 3 tonnes per head"},
		{"The inquiry heard that the Glasgow Two case was reopened. Police Hold Five in Raid on Club.",
			"[Glasgow Two: name]; 5"},
		{"It fell into the bottom three; the bottom three councils; a COVID -19 test; the ftse 100 and nasdaq 100 fell.",
			"[bottom three: idiom]; 3; [COVID -19: identifier]; [ftse 100: identifier]; [nasdaq 100: identifier]"},
		{"The Commons backed it by 320 to 270, and the price rose by 3 to 5 pounds.",
			"320 vote; 270 vote; between GBP 3 and 5"},
		{"The Senate passed it 50-49; it fell by a vote of 47-53. The court ruled 6–3. Support splits 60-40, and 10-15 plans were approved.",
			"50 vote; 49 vote; 47 vote; 53 vote; 6 vote; 3 vote; 60; 40; between 10 and 15"},
		{"Version 2.0.1 runs on 3.5.2; 16/04/2010; 2.15pm; 10:30.",
			"[Version 2.0.1: identifier]; [3.5.2: version]; [16/04/2010: code]; [2.15pm: clock]; [10:30: clock]"},
		{"The third time, the 17th place, second place.",
			"[third: ordinal]; [17th: ordinal]; [second: ordinal]"},
		{"The sixth month running, a second consecutive rise, its 11th straight loss; a fifth year in a row, the fourth in succession.",
			"6th in a row; 2nd in a row; 11th in a row; 5th in a row; 4th in a row"},
		{"No other region of the country has built as many. There is no other way, and no other choices.",
			"highest"},
		{"Water at a pound a litre, a dollar per head, weaker than a dollar, a pound coin.",
			"GBP 1 per litre; USD 1 per head"},
		{"Rents rose 5.1%.[3] Some fell[^14]; the mayor said “[6] homes” stood empty.",
			"5.1%; [3: footnote]; [14: footnote]; 6"},
		{"The second running mate won the third race straight off.",
			"[second: ordinal]; [third: ordinal]"},
		{"net zero, one-off payments, a six-speed gearbox and a five-member panel.",
			"[net zero: idiom]; [one-off: idiom]; [six-speed: compound]; 5"},
		{"A sum of 1,1,1 and 1.111,11 and 2,50,000.",
			"[1,1,1: list]; 1,111.11; 250,000"},
		{"The firm, at 16 Station Road, has 12 vans.",
			"[16: address]; 12"},
		{"1. Spend less",
			"[1.: list]"},
	} {
		if got := story(c.text, token.Split(nil, c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestTakenTokensAreLeftAlone: what belongs to a date is no quantity, nor part
// of one.
func TestTakenTokensAreLeftAlone(t *testing.T) {
	text := "It rose 3% in 2019 and 5 people left"
	toks := token.Split(nil, text)
	taken := make([]bool, len(toks))
	taken[5] = true
	found, skipped := Scan(text, toks, taken)
	if len(found) != 2 || len(skipped) != 0 || found[1].Quantity.String() != "5" {
		t.Errorf("found %v, passed over %v", found, skipped)
	}
}

// TestPlaces holds the bytes and the parts of matches: modifier words are never
// within, units and denominators are, fractions keep what was written.
func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		text, match, cue string
		written          Parts
	}{
		{"hid more than £54 million in sacks", "£54 million", "more than", Parts{}},
		{"took 500 or so lorries", "500", "or so", Parts{}},
		{"took 200-odd lorries", "200", "odd", Parts{}},
		{"about seven out of ten tenants", "seven out of ten", "about", Parts{7, 10}},
		{"some 4 in 8 people", "4 in 8", "some", Parts{4, 8}},
		{"nearly two-thirds of it", "two-thirds", "nearly", Parts{2, 3}},
		{"paid £1,400 a year for it", "£1,400 a year", "", Parts{}},
		{"counted 7,300 delays of over a month there", "7,300", "", Parts{}},
		{"saw 7,300 waits of more than a month there", "7,300", "", Parts{}},
		{"saw 7,300 waits a year there", "7,300 waits a year", "", Parts{}},
		{"had 13.7 deaths per 100,000 people then", "13.7 deaths per 100,000 people", "", Parts{}},
		{"waits between 15 and 21 months now", "15 and 21 months", "between", Parts{}},
		{"a 52-year-old man", "52-year-old", "", Parts{}},
		{"worked for years there", "years", "for", Parts{}},
		{"half an hour", "half an hour", "", Parts{}},
		{"had 41 rush-hour delays per 1,000 trains then", "41 rush-hour delays per 1,000 trains", "", Parts{}},
		{"ate between 3 and 4 times as much then", "3 and 4 times", "between", Parts{}},
		{"sold more than the 1,490 of May", "1,490", "", Parts{}}, // compares, and bounds nothing
		{"sold more than a third of it", "a third", "more than", Parts{1, 3}},
		{"sold at least the 1,490 of May", "1,490", "at least the", Parts{}},
	} {
		found, _ := Scan(c.text, token.Split(nil, c.text), nil)
		if len(found) != 1 {
			t.Errorf("%q: %v", c.text, found)
			continue
		}
		m := found[0]
		if got, cue := c.text[m.Start:m.End], c.text[m.Cue.Start:m.Cue.End]; got != c.match || cue != c.cue || m.Written != c.written {
			t.Errorf("%q: %q, modified by %q, written %v", c.text, got, cue, m.Written)
		}
	}
}

// TestPhone reads the ways in which telephone numbers are written, and numbers
// that only look like one.
func TestPhone(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ring 0117 496 0123 now", "[0117 496 0123: phone]"},
		{"Ring (0117) 496 0123 now", "[(0117) 496 0123: phone]"},
		{"Ring +44 (0)117 496 0123 ext. 7", "[+44 (0)117 496 0123 ext. 7: phone]"},
		{"Ring +33 1 70 18 99 00", "[+33 1 70 18 99 00: phone]"},
		{"Ring 1-202-555-0143 or 202.555.0143", "[1-202-555-0143: phone]; [202.555.0143: phone]"},
		{"Ring 555-0143", "[555-0143: phone]"},
		{"Of the votes 512/1433 went to her", "512/1433"},
		{"Ring 0049-30-901820", "[0049-30-901820: phone]"},
		{"Her telephone number is 2025550143", "[2025550143: phone]"},
		{"The Office for Statistics counted 2483805 people", "2,483,805"},
		{"It has 250 500 members", "250,500"},
		{"They paid $1,202,555 for 143 vans", "USD 1,202,555; 143"},
		{"Call 999 or 112, text 70070 to give, and dial 1-800-LIBRARY; call 200 people.", "[999 or 112: phone]; [70070: phone]; [1-800-LIBRARY: phone]; 200"},
		{"The helpline is 116 117. A C-17, an R-22 and a P-3 flew for £-3m.", "[116 117: phone]; [C-17: identifier]; [R-22: identifier]; [P-3: identifier]; -GBP 3 million"},
		{"It fell 120-130 points", "between 120 and 130"},
	} {
		if got := story(c.text, token.Split(nil, c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
