package check

// A guard is a sentence that says what keeps a reading from confirming a claim or
// from being held against it.
type guard string

// What keeps a reading from being the one that a claim is judged by.
const (
	anotherByFar  guard = "another is surer by far"
	anotherSurer  guard = "another is surer"
	sisterMeant   guard = "its table has another whose words the claim has more of"
	anotherAgrees guard = "another that is as usual says more for the claim"
	anotherSaysSo guard = "another says the same, and comes first"
	linkUnsure    guard = "the link is too unsure"
	unitUntold    guard = "the table does not say in what it is measured"
	wordsBorrowed guard = "its words belong to another number"
	saysAnother   guard = "the words say of what the change is, and that is another thing"
	wordsChoose   guard = "the words choose another of its table"
	letterUntold  guard = "its table tells it from others by a letter, and the words do not say which"
	kindUntold    guard = "it is one of many that its table tells apart, and the words do not say which"
	placeOpen     guard = "the words name no place, and of so many places one would agree by chance"
	endElsewhere  guard = "the number beside it says what the change came to, and no figure of this is that"
	looseUntold   guard = "it agrees only loosely, and the sentence names nothing of what it measures"
	otherCited    guard = "the sentence cites the source of another, which is as likely by the words"
	doubted       guard = "its table is doubted, so that it confirms or tells nothing"
	mayBeDoneWith guard = "it is only what was spoken of before, which may be done with, so that it can confirm and not contradict"
)

// What keeps a figure that does not agree from being held against a claim.
const (
	noDigits         guard = "a vague number has no digits that could be wrong"
	pointsOfOther    guard = "its own words name something else, whose change in per cent it may be"
	inThousands      guard = "the table does not say in what it is, and may be in thousands or millions of it"
	deficitSign      guard = "neither the words nor the table say surely which way a number above nothing points"
	fewerWords       guard = "claim and released text have too few words in common"
	placeBesides     guard = "claim and released text are not both surely of one place"
	undated          guard = "claim and released text do not both say of what time they are"
	otherwiseCounted guard = "the sentence says that it is counted in another way"
	otherFlow        guard = "the verb says that something else was done with it than is measured"
	toldBeside       guard = "another number of its sentence is that figure"
	perHeadUnsaid    guard = "it is for each of the people, which the text does not say"
	changeOfOther    guard = "its sentence speaks of another table, and names nothing of this one"
	sisterNamed      guard = "the words name another that its table has"
	besideStranger   guard = "the number that it is set against is nowhere in what is measured"
	wholeUntold      guard = "the figure does not name what the number is a part of"
	otherThings      guard = "they count different things"
	otherBody        guard = "they are said of different bodies"
	statedToo        guard = "the released text states that number too, of something else"
	partOfSum        guard = "the sentence tells of several together"
	median           guard = "it is what half of them lie below, and no bound"
	leftOpen         guard = "the released text states a bound that leaves room for the number"
	notAlike         guard = "the text does not say it in words so much alike that the claim is surely a repetition of it"
	notSureEnough    guard = "the link is not sure enough for that"
	mayBeOfNow       guard = "its own words do not say when, and the figure of now agrees"
	yearUntold       guard = "the text names a time and not of which year"
	placeContested   guard = "the place was carried over, and another could have been as well"
	startUntold      guard = "it is what a change starts from, and no time stands beside it"
	whatIsLeft       guard = "it is what is left beside a part that was named"
	partOfShare      guard = "it says again how many a share is, and so counts a part"
	rankOfUnfound    guard = "the number before it, whose rank it is, was found nowhere"
	changeOfUnfound  guard = "the number before it, which it says the change of, is no figure of what it would be the change of"
	shareOfOther     guard = "the number before it, of which it is a share, was found elsewhere"
	inBrackets       guard = "it stands in brackets behind another number, and the text does not say of when"
	monthUntold      guard = "the text says of what year it is, and not of which of its months"
	monthsTogether   guard = "it is of two months together"
	partOfYear       guard = "it is of a part of the year that the figure is of"
	partOfThem       guard = "it is a part of what was told before, and the figure is of all"
	shareOfCount     guard = "it says what share a count is of all of them"
	wholeOfPart      guard = "it is what the number before it is a part of, and so counts something wider"
	saidExactly      guard = "the number right behind it says it exactly"
	countingTold     guard = "in what its table counts is known by the article alone"
	excess           guard = "it is by how much one thing is more than another, or than it was"
	wholeWritten     guard = "it is written in all its digits, without a word that could be taken for another"
	toDateMeant      guard = "it counts all there was to date, and the text names a time in which some came"
	lostElsewise     guard = "who was lost need not be dead"
	notToPass        guard = "it counts what has not come to pass"
	timeBefore       guard = "it is of some time before the one that is named"
	partOfIt         guard = "the words may speak of a part of what it counts"
	placeUntold      guard = "the words name no place, and there are figures of several"
	neighbourMeant   guard = "the sentence does not rule out that the neighbour which agrees is meant"
	othersMeant      guard = "the words speak of people or things that the figures do not tell apart"
	otherSize        guard = "number and figure are of quite another size, so that it is likelier about something else"
	ownNumbers       guard = "two numbers of its own sentence make it what it says"
	peersUntold      guard = "its table has places of several sizes, or the sentence names another of them, so that it is open which are ranked"
	partsUntold      guard = "the text does not name what it is computed from"
	sisterAgrees     guard = "a reading agrees that may be the one meant"
	otherTime        guard = "the figures are of another time than the text names"
	hardlyNamed      guard = "it is by the article's other claims alone that it may be the measure, which its own words hardly name"
	keptIsNoGround   guard = "what an article only comes back to is no ground to accuse on"
	strange          guard = "no other claim of the article holds by the surest reading"
	otherwiseRead    guard = "a reading does not contradict it"
	slipUnsaid       guard = "the sentence does not itself name that in which it would be wrong"
	fewDigits        guard = "the number has too few digits to tell a slip from chance"
)

// A stage says why a claim is held against figures, once more perhaps.
type stage string

const (
	ownWords     stage = "By its own words"
	ofNow        stage = "as a claim of the present"
	ofThen       stage = "as a claim of the time named before"
	saidOfThat   stage = "As said of what the article has just spoken of"
	goesOnAbout  stage = "As going on with the measure of the claim before"
	comesBackTo  stage = "As of a measure that the article keeps coming back to"
	heldTogether stage = "Together with the article's claims that hold"
	byDigits     stage = "By its digits, in a table that the article is written from"
	ofHome       stage = "As of the place that the article is about, or of the world"
	asOfTable    stage = "As one of the numbers of its table or list"
)

// A neighbour is what a number may have been mistaken for, as it is told who asks
// what was looked at.
type neighbour string

const (
	otherUnit     neighbour = "the figure in the unit that the text writes"
	otherPower    neighbour = "the figure a thousand or a million times as large or as small"
	otherSign     neighbour = "the figure with the other sign"
	otherStart    neighbour = "the change since another time"
	laterFigure   neighbour = "the change as a share of the later figure"
	swappedDigits neighbour = "the figure with two digits the other way round"
	missingDigit  neighbour = "the figure without one of its digits"
)

// otherFigures are those of the series and its sisters, in the order in which they
// are looked at.
var otherFigures = [...]neighbour{"the figure of another period", "the figure of another place at that time", "the figure of a neighbouring measure or of other people"}

const boundPassed = "the figure is on the other side of the bound, so that no neighbour is looked for"
