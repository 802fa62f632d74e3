import type { Act, QuoteKind } from '../../src/analysis';

/** A quote that a careful reader finds in a snippet. */
export interface ExpectedQuote {
  readonly kind: QuoteKind;
  readonly act: Act;
  /** Its pieces as they stand in the text, marks included; each occurs there once. */
  readonly content: readonly string[];
  /** The speakers a careful reader would accept; `null`: nobody in particular. */
  readonly speakers: readonly (string | null)[];
}

/** A snippet in the style of some newsroom, with all that is said in it. */
export interface AttributionCase {
  readonly text: string;
  /** All speech of the text (and the thoughts and plans that a case is about). */
  readonly quotes: readonly ExpectedQuote[];
  /** Marked, but nobody is quoted with it. */
  readonly notQuotes?: readonly string[];
  /** What the case is about. */
  readonly why: string;
}

/** The names that a source may go by: one, or several where careful readers differ. */
type Speaker = string | null | readonly (string | null)[];

function quoted(kind: QuoteKind, act: Act): (speaker: Speaker, ...content: string[]) => ExpectedQuote {
  return (speaker, ...content) => ({ kind, act, content, speakers: speaker === null || typeof speaker === 'string' ? [speaker] : speaker });
}

const direct = quoted('direct', 'speech');
const mixed = quoted('mixed', 'speech');
const indirect = quoted('indirect', 'speech');
const thought = quoted('indirect', 'thought');
const plan = quoted('indirect', 'plan');

/**
 * Who said what, in the manners of wire services, broadsheets, tabloids, local papers, sports and court desks, business and science news, broadcasters' sites, live blogs and press offices.
 * Everything in them is invented. The expectations follow the conventions of `test/articles/README.md`.
 */
export const ATTRIBUTION_CASES: Readonly<Record<string, readonly AttributionCase[]>> = {
  'order of content, source and cue': [
    {
      text: `Speaking to reporters at the Harbor Forum, Norland's trade envoy, Ines Dahl, said the plan "does not add up."`,
      quotes: [mixed('Ines Dahl', `the plan "does not add up."`)],
      why: 'the subject stands behind what a preposition governs',
    },
    {
      text: `Prime Minister Ola Berg on Tuesday flew to Tarn, the Norland capital, and met with dockers, saying there is "no time to lose."`,
      quotes: [mixed('Ola Berg', `there is "no time to lose."`)],
      why: 'a participle far from its subject, an appositive in between',
    },
    {
      text: `"The harbor will reopen on Friday," Mara Voss said.`,
      quotes: [direct('Mara Voss', `"The harbor will reopen on Friday,"`)],
      why: 'content, source, cue',
    },
    {
      text: `“We lost the roof before we lost the phones,” said Peter Lindqvist, a farmer from Hallow Ridge.`,
      quotes: [direct('Peter Lindqvist', '“We lost the roof before we lost the phones,”')],
      why: 'content, cue, source with an appositive',
    },
    {
      text: `Judge Alma Prescott said: "This court is not a theater, and I will not have it used as one."`,
      quotes: [direct('Alma Prescott', `"This court is not a theater, and I will not have it used as one."`)],
      why: 'source, cue, colon, content',
    },
    {
      text: `Nkechi Balogun told reporters, "We expect the power back by the weekend."`,
      quotes: [direct('Nkechi Balogun', `"We expect the power back by the weekend."`)],
      why: 'told somebody, comma, content',
    },
    {
      text: `"My client has nothing to hide," Ruth Ambler, a lawyer for Teller, said outside the courthouse on Monday.`,
      quotes: [direct('Ruth Ambler', `"My client has nothing to hide,"`)],
      why: 'appositive between source and cue names somebody else',
    },
    {
      text: `"They should have called us first," said Dominic Reyes, who runs the ferry with his brother Paul.`,
      quotes: [direct('Dominic Reyes', `"They should have called us first,"`)],
      why: 'relative clause after the source names another person',
    },
    {
      text: `Orders fell by a third in the spring, according to Lena Hoffmeister, chief executive of the toolmaker Brandt & Sohn.`,
      quotes: [indirect('Lena Hoffmeister', 'Orders fell by a third in the spring')],
      why: 'content, according to, source',
    },
    {
      text: `According to Captain Idris Shaw, the crew heard the engine fail twice before the landing.`,
      quotes: [indirect('Idris Shaw', 'the crew heard the engine fail twice before the landing')],
      why: 'According to, source, content',
    },
    {
      text: `"Nobody in this building was surprised," Tomas Keller was quoted as saying by the regional daily.`,
      quotes: [direct('Tomas Keller', `"Nobody in this building was surprised,"`)],
      why: 'was quoted as saying, with the paper that quotes',
    },
    {
      text: `The goalkeeper, Ines Carvalho, was quoted by the club's website as saying: "I saw it late and I got lucky."`,
      quotes: [direct('Ines Carvalho', `"I saw it late and I got lucky."`)],
      why: 'was quoted by X as saying: X is not the speaker',
    },
    {
      text: `"It is the worst season since I took over the orchard" — Hanne Dahl, fruit grower.`,
      quotes: [direct('Hanne Dahl', `"It is the worst season since I took over the orchard"`)],
      why: 'content, dash, name',
    },
    {
      text: `Gareth Pugh: "You do not win promotion in October, but you can lose it."`,
      quotes: [direct('Gareth Pugh', `"You do not win promotion in October, but you can lose it."`)],
      why: 'name, colon, marked content',
    },
    {
      text: `Said Mayor Carla Dunmore: "If the bridge holds, so will the budget."`,
      quotes: [direct('Carla Dunmore', `"If the bridge holds, so will the budget."`)],
      why: 'cue first, then source',
    },
    {
      text: `The winner, said Sofia Marchetti, the festival's director, "made the jury argue until two in the morning."`,
      quotes: [mixed('Sofia Marchetti', 'The winner', `"made the jury argue until two in the morning."`)],
      why: 'attribution in the middle of a paraphrase that ends in marks',
    },
    {
      text: `As the coach, Bo Halvorsen, put it, "we ran out of legs and then out of ideas."`,
      quotes: [direct('Bo Halvorsen', `"we ran out of legs and then out of ideas."`)],
      why: 'as X put it',
    },
    {
      text: `In the words of Florence Adair, who has taught there for 30 years: "The children notice everything."`,
      quotes: [direct('Florence Adair', `"The children notice everything."`)],
      why: 'in the words of',
    },
    {
      text: `"Forty minutes," Yusuf Demirci, a paramedic, said of the wait. "For an ambulance that was parked two streets away."`,
      quotes: [direct('Yusuf Demirci', `"Forty minutes,"`, `"For an ambulance that was parked two streets away."`)],
      why: 'said of something; the quote goes on',
    },
    {
      text: `For Rosa Iglesias, the verdict came too late. "My son would be 30 now," the widow said.`,
      quotes: [direct('Rosa Iglesias', `"My son would be 30 now,"`)],
      why: 'a description takes up the only person',
    },
    {
      text: `"The grid did what it was built to do," Ostrava Power's chief engineer, Jan Novotny, told the newspaper Ranni List.`,
      quotes: [direct('Jan Novotny', `"The grid did what it was built to do,"`)],
      why: 'title with an organization before the name, listener after the cue',
    },
    {
      text: `"It's just a game," was how Marcus Tate explained the fight to the referee.`,
      quotes: [direct('Marcus Tate', `"It's just a game,"`)],
      why: 'was how X explained',
    },
    {
      text: `"I have done nothing wrong." With those words Senator Philip Garrow left the room on Thursday.`,
      quotes: [direct('Philip Garrow', `"I have done nothing wrong."`)],
      why: 'with those words: the attribution has no reporting verb',
    },
    {
      text: `Asked what he would miss, Odell Whitcomb, the retiring keeper of the lighthouse, said, "The fog. It never asked for anything."`,
      quotes: [direct('Odell Whitcomb', `"The fog. It never asked for anything."`)],
      why: 'pronoun before its name, in the question',
    },
    {
      text: `From the agency's spokeswoman, Dina Farouk, came a single sentence: "We are looking into it."`,
      quotes: [direct('Dina Farouk', `"We are looking into it."`)],
      why: 'from X came',
    },
  ],

  'forms of the cue': [
    {
      text: `"There is no plan B," says Aileen Murtagh, the island's only doctor.`,
      quotes: [direct('Aileen Murtagh', `"There is no plan B,"`)],
      why: 'present tense',
    },
    {
      text: `Priya Raman tells me, "I stopped reading reviews in my twenties, and I sleep better for it."`,
      quotes: [direct('Priya Raman', `"I stopped reading reviews in my twenties, and I sleep better for it."`)],
      why: 'tells me: a profile',
    },
    {
      text: `"We have repeatedly asked for an inspection," the tenants' lawyer, Cyril Okafor, has since said.`,
      quotes: [direct('Cyril Okafor', `"We have repeatedly asked for an inspection,"`)],
      why: 'auxiliary and adverb',
    },
    {
      text: `"Then we walk away," Anders Bergqvist said quietly.`,
      quotes: [direct('Anders Bergqvist', `"Then we walk away,"`)],
      why: 'adverb after the verb',
    },
    {
      text: `Colette Arnaud smiled and said, "Ask me again when I am 90."`,
      quotes: [direct('Colette Arnaud', `"Ask me again when I am 90."`)],
      why: 'coordinated verbs, the second speaks',
    },
    {
      text: `"Not on my watch," Sheriff Dale Mercer said and turned back to his car.`,
      quotes: [direct('Dale Mercer', `"Not on my watch,"`)],
      why: 'coordinated verbs, the first speaks',
    },
    {
      text: `"The results are encouraging," said Mei Tanaka, adding that a second trial would begin in June.`,
      quotes: [direct('Mei Tanaka', `"The results are encouraging,"`), indirect('Mei Tanaka', 'that a second trial would begin in June')],
      why: 'participle: adding that',
    },
    {
      text: `Opposition leader Viktor Sandu rejected the offer, calling it "a bouquet without flowers."`,
      quotes: [mixed('Viktor Sandu', `it "a bouquet without flowers."`)],
      why: 'participle: calling it',
    },
    {
      text: `Viewers were warned in advance. "Some of you will not like the ending," the presenter, Kit Lorimer, had cautioned on Sunday.`,
      quotes: [direct('Kit Lorimer', `"Some of you will not like the ending,"`)],
      why: 'past perfect, a rarer verb',
    },
    {
      text: `"Is anybody listening?" demanded Joanna Pike from the back of the hall.`,
      quotes: [direct('Joanna Pike', `"Is anybody listening?"`)],
      why: 'a question with its own verb',
    },
    {
      text: `"What a night!" Leo Santoro shouted over the drums.`,
      quotes: [direct('Leo Santoro', `"What a night!"`)],
      why: 'an exclamation',
    },
    {
      text: `"I thought ... no, I hoped it was a drill," Wanda Kowal recalled.`,
      quotes: [direct('Wanda Kowal', `"I thought ... no, I hoped it was a drill,"`)],
      why: 'an ellipsis inside the marks',
    },
    {
      text: `"He [the pilot] never lost his nerve," Ama Boateng, a passenger, recounted.`,
      quotes: [direct('Ama Boateng', `"He [the pilot] never lost his nerve,"`)],
      why: 'brackets inside the marks',
    },
    {
      text: `"Who would want this?" she wondered aloud. Elena Vasquez has lived beside the quarry since she was six.`,
      quotes: [direct('Elena Vasquez', `"Who would want this?"`)],
      why: 'the pronoun comes before the name',
    },
    {
      text: `"We're done here," snapped the bandleader, Ray Costigan, before he unplugged the microphone.`,
      quotes: [direct('Ray Costigan', `"We're done here,"`)],
      why: 'a verb of manner, the title before the name',
    },
    {
      text: `The proposal was described by Deputy Minister Aino Lehtonen as "a roof with no house under it."`,
      quotes: [mixed('Aino Lehtonen', 'The proposal', `as "a roof with no house under it."`)],
      why: 'passive with by',
    },
    {
      text: `"I would not call it a crisis," Mr. Delgado insisted, then paused. "Not before lunch." Hector Delgado has run the bank since 2011.`,
      quotes: [direct('Hector Delgado', `"I would not call it a crisis,"`, `"Not before lunch."`)],
      why: 'a second verb after the cue; the full name only follows',
    },
    {
      text: `Midfielder Callum Reid admitted: "We were second to every ball and first to every excuse."`,
      quotes: [direct('Callum Reid', `"We were second to every ball and first to every excuse."`)],
      why: 'tabloid sports: verb and colon',
    },
    {
      text: `"The building," Farid Nazari could be heard saying on the recording, "is going to come down."`,
      quotes: [direct('Farid Nazari', `"The building,"`, `"is going to come down."`)],
      why: 'could be heard saying, splitting the quote',
    },
    {
      text: `"I'm sorry," Beth Harlan is said to have whispered to the officer.`,
      quotes: [direct('Beth Harlan', `"I'm sorry,"`)],
      why: 'is said to have whispered',
    },
  ],

  'statements, letters, posts': [
    {
      text: `"We regret the delay and will refund every ticket," Norwell Rail said in a statement.`,
      quotes: [direct('Norwell Rail', `"We regret the delay and will refund every ticket,"`)],
      why: 'organization in a statement',
    },
    {
      text: `In a statement, Norwell Rail said: "We regret the delay and will refund every ticket."`,
      quotes: [direct('Norwell Rail', `"We regret the delay and will refund every ticket."`)],
      why: 'the statement first',
    },
    {
      text: `The university's statement said it would "cooperate fully with any inquiry."`,
      quotes: [mixed(['university', `the university's statement`, null], `it would "cooperate fully with any inquiry."`)],
      why: `X's statement said`,
    },
    {
      text: `"You have been patient long enough," Governor Ines Maddox wrote in a letter to the families.`,
      quotes: [direct('Ines Maddox', `"You have been patient long enough,"`)],
      why: 'wrote in a letter',
    },
    {
      text: `In a letter to shareholders dated May 4, chairman Otto Reinholt called the offer "opportunistic" and urged them to reject it.`,
      quotes: [mixed('Otto Reinholt', `the offer "opportunistic"`), indirect('Otto Reinholt', 'them to reject it')],
      why: 'letter first, two cues, listeners between',
    },
    {
      text: `"Landed safely. Thank you all for the prayers," Kofi Mensah tweeted late on Friday.`,
      quotes: [direct('Kofi Mensah', `"Landed safely. Thank you all for the prayers,"`)],
      why: 'tweeted',
    },
    {
      text: `In a tweet, the mayor, Leila Haddad, wrote: "Stay off the roads tonight. The plows need them more than you do."`,
      quotes: [direct('Leila Haddad', `"Stay off the roads tonight. The plows need them more than you do."`)],
      why: 'in a tweet, the mayor, name, wrote',
    },
    {
      text: `"New baby, same bad jokes," the comedian Trent Oakes posted on Instagram beneath a picture of his daughter.`,
      quotes: [direct('Trent Oakes', `"New baby, same bad jokes,"`)],
      why: 'posted on',
    },
    {
      text: `"This acquisition brings together two companies with one purpose," said Gwen Tolliver, President and CEO of Apex Loom Holdings, Inc. "We look forward to serving our customers for decades to come."`,
      quotes: [direct('Gwen Tolliver', `"This acquisition brings together two companies with one purpose,"`, `"We look forward to serving our customers for decades to come."`)],
      why: 'press release: a long title with Inc. before the quote goes on',
    },
    {
      text: `"The offer undervalues us," Corvid Mining's board told the exchange in a filing on Tuesday.`,
      quotes: [direct(`Corvid Mining's board`, `"The offer undervalues us,"`)],
      why: 'board, told, in a filing',
    },
    {
      text: `"I was young and I was wrong," the singer said in an interview with the magazine Sound Ledger. Dahlia Finch, 41, has not performed since March.`,
      quotes: [direct('Dahlia Finch', `"I was young and I was wrong,"`)],
      why: 'a description whose name comes in the next sentence',
    },
    {
      text: `The report said inspectors had been "waved through without a single question."`,
      quotes: [mixed(['report', null], `inspectors had been "waved through without a single question."`)],
      why: 'a document is a source',
    },
    {
      text: `The plane had been flying too low, investigators wrote in a preliminary report published Thursday.`,
      quotes: [indirect('investigators', 'The plane had been flying too low')],
      why: 'wrote in a report, after the content',
    },
    {
      text: `An email from the head of human resources, Nadia Rossi, read: "Please do not speak to the press."`,
      quotes: [direct('Nadia Rossi', `"Please do not speak to the press."`)],
      why: 'an email from X read',
    },
    {
      text: `A handwritten sign on the bakery door read "Gone fishing, back when the dough rises."`,
      quotes: [],
      notQuotes: [`"Gone fishing, back when the dough rises."`],
      why: 'a sign reads: nobody speaks',
    },
    {
      text: `"It was never about money," she wrote on her blog two days later. For Petra Holub, a former nun, the lawsuit was the end of a long road.`,
      quotes: [direct('Petra Holub', `"It was never about money,"`)],
      why: 'a blog, the name in the next sentence',
    },
    {
      text: `In a video posted on Sunday, the rebel commander, Amadou Keita, says his men "will not sleep in a city that is not theirs."`,
      quotes: [mixed('Amadou Keita', `his men "will not sleep in a city that is not theirs."`)],
      why: 'in a video, present tense',
    },
    {
      text: `The ministry, in a statement carried by the state news agency, said the vessel "entered the zone by mistake" and had since left.`,
      quotes: [mixed('ministry', `the vessel "entered the zone by mistake" and had since left`)],
      why: 'the news agency that carries the words does not speak',
    },
  ],

  'occasions and questions': [
    {
      text: `Speaking after talks with Chancellor Greta Vogel, Prime Minister Radu Ionescu said: "We agree on the route and disagree on the bill."`,
      quotes: [direct('Radu Ionescu', `"We agree on the route and disagree on the bill."`)],
      why: 'the person of the participle phrase does not speak',
    },
    {
      text: `Prime Minister Radu Ionescu, speaking alongside Chancellor Greta Vogel in Bern, said there was "no appetite for another summit."`,
      quotes: [mixed('Radu Ionescu', `there was "no appetite for another summit."`)],
      why: 'participle between source and cue',
    },
    {
      text: `Asked about the missing funds, treasurer Simon Achterberg said: "You will have them by Friday."`,
      quotes: [direct('Simon Achterberg', `"You will have them by Friday."`)],
      why: 'asked about',
    },
    {
      text: `Asked by Senator Joan Whitfield whether he had read the memo, Colonel Brent Hask replied: "I had it read to me."`,
      quotes: [indirect('Joan Whitfield', 'whether he had read the memo'), direct('Brent Hask', `"I had it read to me."`)],
      why: 'the asker is named, the other one replies',
    },
    {
      text: `When a reporter asked if she was nervous, Li Wenyi laughed. "I was nervous yesterday," she said.`,
      quotes: [indirect('a reporter', 'if she was nervous'), direct('Li Wenyi', `"I was nervous yesterday,"`)],
      why: 'she after a question and a laugh',
    },
    {
      text: `"Do you have any regrets?" a juror asked. "Only the shoes," Marguerite Dell answered.`,
      quotes: [direct('a juror', `"Do you have any regrets?"`), direct('Marguerite Dell', `"Only the shoes,"`)],
      why: 'question and answer in one paragraph',
    },
    {
      text: `Standing beside her attorney, Hugh Landon, the defendant said, "I want to go home." Clara Beck, 34, faces 12 years.`,
      quotes: [direct(['Clara Beck', 'the defendant'], `"I want to go home."`)],
      why: 'the attorney of the participle phrase is not the defendant',
    },
    {
      text: `Responding to criticism from union boss Del Finnegan, Transport Secretary Honor Blakely said the cuts were "painful but fair".`,
      quotes: [mixed('Honor Blakely', `the cuts were "painful but fair"`)],
      why: 'the critic does not speak',
    },
    {
      text: `Before boarding a flight to Lagos, Chidi Eze told supporters that he would "be back before the mangoes are ripe."`,
      quotes: [mixed('Chidi Eze', `that he would "be back before the mangoes are ripe."`)],
      why: 'occasion before, listeners after the cue',
    },
    {
      text: `"We heard a bang and then the lights went," said Tessa Crowe, who was in the queue with her daughter Molly when the roof fell.`,
      quotes: [direct('Tessa Crowe', `"We heard a bang and then the lights went,"`)],
      why: 'a relative clause with another name and its own verbs',
    },
    {
      text: `"The lock was broken before I came," said Denis Farrow, who said he had told the landlord twice.`,
      quotes: [direct('Denis Farrow', `"The lock was broken before I came,"`), indirect('Denis Farrow', 'he had told the landlord twice')],
      why: 'said X, who said',
    },
    {
      text: `Quizzed on whether striker Dario Lenz would start, manager Steph Nolan said only: "He's eaten his breakfast."`,
      quotes: [direct('Steph Nolan', `"He's eaten his breakfast."`)],
      why: 'quizzed on, said only',
    },
    {
      text: `After meeting Pavel Brodsky, the union's president, the company's chief negotiator, Ingrid Moe, said they had "agreed on the coffee."`,
      quotes: [mixed('Ingrid Moe', `they had "agreed on the coffee."`)],
      why: 'two titled people before the cue, the second speaks',
    },
  ],

  'marks of every style': [
    {
      text: `‘It’s the players’ fault and they’ve said so,’ said Alan Brough, the coach.`,
      quotes: [direct('Alan Brough', '‘It’s the players’ fault and they’ve said so,’')],
      why: 'curly single marks, apostrophes and a plural possessive inside',
    },
    {
      text: `'I don't think it's anybody's business,' Sally Winthrop said.`,
      quotes: [direct('Sally Winthrop', `'I don't think it's anybody's business,'`)],
      why: 'straight single marks with straight apostrophes',
    },
    {
      text: `‘We asked for a bridge’, said the councillor, Rhys Bevan, ‘and they gave us a study about bridges.’`,
      quotes: [direct('Rhys Bevan', '‘We asked for a bridge’', '‘and they gave us a study about bridges.’')],
      why: 'British comma outside the marks',
    },
    {
      text: `„Wir bleiben hier,“ said Jens Amelung, the farmer, in the last German sentence of the day.`,
      quotes: [direct('Jens Amelung', '„Wir bleiben hier,“')],
      why: 'low-high marks',
    },
    {
      text: `«We have not slept for three nights», said Nadine Carpentier, a nurse at the border post.`,
      quotes: [direct('Nadine Carpentier', '«We have not slept for three nights»')],
      why: 'guillemets',
    },
    {
      text: `"She looked at me and said, 'You are the last one,' and shut the gate," Ivan Petrak recalled.`,
      quotes: [direct('Ivan Petrak', `"She looked at me and said, 'You are the last one,' and shut the gate,"`)],
      why: 'a quote inside a quote belongs to the outer speaker',
    },
    {
      text: `‘He kept saying “it will pass” and it never passed,’ Brenda Oyelaran told the inquest.`,
      quotes: [direct('Brenda Oyelaran', '‘He kept saying “it will pass” and it never passed,’')],
      why: 'double marks inside single ones',
    },
    {
      text: `"The first thing I saw was the smoke," said Luis Cardenal, a shepherd.\n\n"Then I saw that the smoke was coming from my own house.\n\n"I ran. I am 71 and I ran."`,
      quotes: [direct('Luis Cardenal', `"The first thing I saw was the smoke,"`, `"Then I saw that the smoke was coming from my own house.`, `"I ran. I am 71 and I ran."`)],
      why: 'a quote over paragraphs, opened anew without having been closed',
    },
    {
      text: `“We never had a written contract,” Ewa Zielinska said. “It was a handshake.\n\n“In those days a handshake was enough.”`,
      quotes: [direct('Ewa Zielinska', '“We never had a written contract,”', '“It was a handshake.', '“In those days a handshake was enough.”')],
      why: 'curly marks over two paragraphs after a split',
    },
    {
      text: `"We will appeal, of course, said Morten Vik, the company's lawyer.\n\n"That is our right," he added.`,
      quotes: [direct('Morten Vik', `"We will appeal, of course,`), direct('Morten Vik', `"That is our right,"`)],
      why: 'a missing closing mark swallows nothing',
    },
    {
      text: `"The roof leaks and the heating is a joke, Tracey Olds said. Her landlord, Benedict Straw, said the repairs were "in hand."`,
      quotes: [direct('Tracey Olds', `"The roof leaks and the heating is a joke,`), mixed('Benedict Straw', `the repairs were "in hand."`)],
      why: 'a missing closing mark before another quote in the paragraph',
    },
    {
      text: `We were told to wait," said Oksana Petrenko. "So we waited."`,
      quotes: [direct('Oksana Petrenko', `We were told to wait,"`, `"So we waited."`)],
      why: 'a missing opening mark at the start',
    },
    {
      text: `"How long is a piece of string?" the engineer, Dot Farnham, asked. "That is how long it will take."`,
      quotes: [direct('Dot Farnham', `"How long is a piece of string?"`, `"That is how long it will take."`)],
      why: 'question mark inside, lower case after',
    },
    {
      text: `"Will you stay?" was all that Bruno Castel wanted to know.`,
      quotes: [direct('Bruno Castel', `"Will you stay?"`)],
      why: 'question mark inside, the sentence goes on without a comma',
    },
    {
      text: `"I said, ‘Not in my kitchen!’" said the chef, Pascale Roy.`,
      quotes: [direct('Pascale Roy', `"I said, ‘Not in my kitchen!’"`)],
      why: 'inner and outer mark close together',
    },
    {
      text: `Gillian Frost, 6' 2" in her boots, said: "I have never once seen over the wall."`,
      quotes: [direct('Gillian Frost', `"I have never once seen over the wall."`)],
      why: 'feet and inches before the quote',
    },
    {
      text: `‘In the ’80s we’d have laughed at it,’ said Ken Purdy, who’d opened the club’s first bar in ’83.`,
      quotes: [direct('Ken Purdy', '‘In the ’80s we’d have laughed at it,’')],
      why: 'decades and years with an apostrophe in front',
    },
    {
      text: `The sailors’ lawyer, Fergus Maule, said the men’s papers were ‘in order, and always had been’.`,
      quotes: [mixed('Fergus Maule', 'the men’s papers were ‘in order, and always had been’')],
      why: 'plural possessives before single marks',
    },
    {
      text: '``We are ready to sail,\'\' said Admiral Teodor Branch.',
      quotes: [direct('Teodor Branch', '``We are ready to sail,\'\'')],
      why: 'typewriter marks of the old wires',
    },
    {
      text: `''We asked him, 'Where is the boat?''' Agnes Thorne recalled. ''He said, 'Which boat?'''`,
      quotes: [direct('Agnes Thorne', `''We asked him, 'Where is the boat?'''`, `''He said, 'Which boat?'''`)],
      why: 'double marks of two single ones, right behind an inner one',
    },
    {
      text: '‘’The pier is ours, ‘n it stays ours,’’ said Fergus Maule. ‘‘All of it.’’',
      quotes: [direct('Fergus Maule', '‘’The pier is ours, ‘n it stays ours,’’', '‘‘All of it.’’')],
      why: 'double marks of two curly single ones',
    },
    {
      text: '“The pier is ours. All of it, and the lamps,’’ Fergus Maule said.',
      quotes: [direct('Fergus Maule', '“The pier is ours. All of it, and the lamps,’’')],
      why: 'two single marks close a double one',
    },
    {
      text: '“Who told you that? “ Ida Moss asked. “We make what we can“, said Fergus Maule.',
      quotes: [direct('Ida Moss', '“Who told you that? “'), direct('Fergus Maule', '“We make what we can“')],
      why: 'closing marks turned the wrong way',
    },
    {
      text: 'Prosecutors accuse Lund of ” paying for each of the votes ”. Lund replies: ” I have paid nobody at all.”',
      quotes: [mixed('the prosecutors', 'Lund of ” paying for each of the votes ”'), direct('Lund', '” I have paid nobody at all.”')],
      why: 'blanks on both sides of the marks',
    },
    {
      text: 'The book is by Shihab bin ‘Abd al-Qader bin ‘Utman. ‘I saw it burn,’ Utman wrote.',
      quotes: [direct('Utman', '‘I saw it burn,’')],
      why: 'Arabic names with marks that close nowhere',
    },
    {
      text: `”We never met him”, said Lars Öberg, the caretaker. ”He paid by post.”`,
      quotes: [direct('Lars Öberg', '”We never met him”', '”He paid by post.”')],
      why: 'Swedish marks: the same curl on both sides',
    },
    {
      text: `"It was 'unprecedented', they told us," said Bridie Walsh. "It was not."`,
      quotes: [direct('Bridie Walsh', `"It was 'unprecedented', they told us,"`, `"It was not."`)],
      why: 'a scare quote and an attribution inside the quote',
    },
    {
      text: `“No,” Hamid Rostami said, “and no again.”\n\nAsked a third time, he said: “Still no.”`,
      quotes: [direct('Hamid Rostami', '“No,”', '“and no again.”'), direct('Hamid Rostami', '“Still no.”')],
      why: 'very short quotes',
    },
    {
      text: `- "Rock 'n' roll never paid my rent," drummer Sid Vance said, "but it never raised it, either."`,
      quotes: [direct('Sid Vance', `"Rock 'n' roll never paid my rent,"`, `"but it never raised it, either."`)],
      why: `'n' inside double marks`,
    },
  ],

  'split and floating quotes': [
    {
      text: `The film was written by Zachary Kunnuk of Igloo Bay. It also put him on a short list.\n\n“I was trying new ways, and this one is a lot easier than real actors.”\n\nKunnuk comes from a family of hunters.`,
      quotes: [direct('Zachary Kunnuk', '“I was trying new ways, and this one is a lot easier than real actors.”')],
      why: 'a paragraph of a quote between two about one man',
    },
    {
      text: `The hall, named after a president, will host the summit in May and was described by Mayor Emil Vrba as “a sign of the unshakeable friendship between the two towns”.`,
      quotes: [mixed('Emil Vrba', 'as “a sign of the unshakeable friendship between the two towns”')],
      why: 'described by somebody as',
    },
    {
      text: `Tamsin Ware urged the firms to improve their plans and carry out drills “to make sure that they can be used when the time is critical”.`,
      quotes: [mixed('Tamsin Ware', 'the firms to improve their plans and carry out drills “to make sure that they can be used when the time is critical”')],
      why: 'what is urged ends with marked words',
    },
    {
      text: `"So most of the time they go abroad." Tarek Tayeb says.\n\n"The second goal is to have a champion of our own." "We are very ambitious, and we will build it."`,
      quotes: [direct('Tarek Tayeb', '"So most of the time they go abroad."', '"The second goal is to have a champion of our own."', '"We are very ambitious, and we will build it."')],
      why: 'two quotes side by side that are no turns',
    },
    {
      text: `“We have cared for two hundred women this year,” Benedict Lokol, a nurse at the clinic in Narok.\n\n“With help from the church we go on.”`,
      quotes: [direct('Benedict Lokol', '“We have cared for two hundred women this year,”', '“With help from the church we go on.”')],
      why: 'no verb at all',
    },
    {
      text: `“It is costly, but they have the money for it,” said Apte, but this “rule is often unknown to the officers of the state”.`,
      quotes: [direct('Apte', '“It is costly, but they have the money for it,”', '“rule is often unknown to the officers of the state”')],
      why: 'the sentence goes on with more of it',
    },
    {
      text: `“He was meant to be a cheerleader for this town,” Aida Moss said. Instead, “he acts like a beaten man who lost it.”`,
      quotes: [direct('Aida Moss', '“He was meant to be a cheerleader for this town,”', '“he acts like a beaten man who lost it.”')],
      why: 'the next sentence leads into more of it',
    },
    {
      text: `The report says because some roads are closed, the flood is causing a “loss of knowledge and of skills related to weather and water.”`,
      quotes: [mixed('the report', 'because some roads are closed, the flood is causing a “loss of knowledge and of skills related to weather and water.”')],
      why: 'what is reported ends with marked words',
    },
    {
      text: `Aida Moss continued by saying, “We will appeal, because the town needs an answer.”`,
      quotes: [direct('Aida Moss', '“We will appeal, because the town needs an answer.”')],
      why: 'a cue of three words right behind its subject',
    },
    {
      text: `Ranger Bryce Rogers said pets could harm the birds.\n\nCats are not allowed in any of the parks.\n\n"They are not the only animals we have had."\n\nRabbits have also been unwanted visitors.\n\n"Of course, dogs are our biggest problem."\n\nMost people meant no harm, he said.`,
      quotes: [indirect('Bryce Rogers', 'pets could harm the birds'), direct('Bryce Rogers', `"They are not the only animals we have had."`), direct('Bryce Rogers', `"Of course, dogs are our biggest problem."`), indirect('Bryce Rogers', 'Most people meant no harm')],
      why: 'paragraphs of quotes between what one man says',
    },
    {
      text: `Mira Sandell hopes that others will now ask for help.\n\n"If we can do a little to change this, then that is what we will do."`,
      quotes: [direct('Mira Sandell', `"If we can do a little to change this, then that is what we will do."`)],
      why: 'a paragraph of a quote below a sentence about whoever speaks',
    },
    {
      text: `"It looked at me," miner Travis Dell recalled.\n\nThinking that it might be a dog, he called his boss.\n\n"But then I got down, and it had a trunk".`,
      quotes: [direct('Travis Dell', `"It looked at me,"`), direct('Travis Dell', `"But then I got down, and it had a trunk"`)],
      why: 'the sentence above begins with a participle',
    },
    {
      text: `Most of the mothers still have no answers. One of them is Mona Khoury, a seamstress from the port, who keeps his room as it was. "Do you see the bed? I make it every morning."`,
      quotes: [direct('Mona Khoury', '"Do you see the bed? I make it every morning."')],
      why: 'one of them is named',
    },
    {
      text: `Asked about the letter, Judge Emil Vrba shook his head.\n\n"I have never seen it. We do not keep such letters. The rest burned years ago.`,
      quotes: [direct('Emil Vrba', `"I have never seen it. We do not keep such letters.`)],
      why: 'no closing mark: the quote goes on as long as it says "we"',
    },
    {
      text: `"A river," Agnes Thorne said, "is a road that brings its own water."`,
      quotes: [direct('Agnes Thorne', `"A river,"`, `"is a road that brings its own water."`)],
      why: 'split within a clause',
    },
    {
      text: `"We were not warned," said Bilal Qureshi. "We were not asked, and we were not paid."`,
      quotes: [direct('Bilal Qureshi', `"We were not warned,"`, `"We were not asked, and we were not paid."`)],
      why: 'split between sentences',
    },
    {
      text: `Asked about her plans, Cora Whitlock shrugged. "I might paint the boat. I might sail it."`,
      quotes: [direct('Cora Whitlock', `"I might paint the boat. I might sail it."`)],
      why: 'a gesture instead of a cue',
    },
    {
      text: `Emil Stein remembers the night well. "The snow came through the keyhole."`,
      quotes: [direct('Emil Stein', `"The snow came through the keyhole."`)],
      why: 'a quote after a sentence about its speaker',
    },
    {
      text: `The minister, Sara Lindholm, said the tax would stay.\n\n"We have no other way to pay for the schools."`,
      quotes: [mixed('Sara Lindholm', 'the tax would stay', `"We have no other way to pay for the schools."`)],
      why: 'a paragraph of quote alone after indirect speech',
    },
    {
      text: `"I came for a summer," said Vivian Aldous.\n\n"That was in 1974."`,
      quotes: [direct('Vivian Aldous', `"I came for a summer,"`, `"That was in 1974."`)],
      why: 'a paragraph of quote alone after a quote of one person',
    },
    {
      text: `Coach Terry Malone was blunt about the defeat.\n\n"We were awful," he said. "We were slow, we were soft and we were second best."`,
      quotes: [direct('Terry Malone', `"We were awful,"`, `"We were slow, we were soft and we were second best."`)],
      why: 'the name in the paragraph before',
    },
    {
      text: `"You can't eat a view." Hotelier Douglas Penrose has heard the argument before, and he is tired of it.`,
      quotes: [direct('Douglas Penrose', `"You can't eat a view."`)],
      why: 'the speaker is only introduced in the next sentence, as somebody who has an opinion on it',
    },
    {
      text: `"It happened so fast. One moment we were dancing, the next there was no floor." Shop assistant Amy Dutton, 22, was one of 40 guests in the room. "I still hear it," she added.`,
      quotes: [direct('Amy Dutton', `"It happened so fast. One moment we were dancing, the next there was no floor."`), direct('Amy Dutton', `"I still hear it,"`)],
      why: 'tabloid: quote, introduction of the speaker, quote',
    },
    {
      text: `"The valve stuck," Grace Imada said. She shook her head. "A two-dollar valve."`,
      quotes: [direct('Grace Imada', `"The valve stuck,"`), direct('Grace Imada', `"A two-dollar valve."`)],
      why: 'a gesture of the same person between two quotes',
    },
    {
      text: `Her neighbor Walter Groves saw it differently: "She has had 10 years. That is enough for anybody."`,
      quotes: [direct('Walter Groves', `"She has had 10 years. That is enough for anybody."`)],
      why: 'saw it differently, colon',
    },
    {
      text: `There was little joy in the camp of Oscar Renn on Sunday. "Second is the first loser," the skier muttered.`,
      quotes: [direct('Oscar Renn', `"Second is the first loser,"`)],
      why: 'a description after the only name, which is no subject',
    },
    {
      text: `"We have a deal," said Commissioner Hanna Brix, "subject to the lawyers, subject to the ministers and," she sighed, "subject to the weather."`,
      quotes: [direct('Hanna Brix', `"We have a deal,"`, `"subject to the lawyers, subject to the ministers and,"`, `"subject to the weather."`)],
      why: 'split twice',
    },
    {
      text: `The chairwoman of the inquiry, Dame Ruth Ashby, has promised to "follow the evidence wherever it leads". But the families want dates. "We have followed it for nine years," said Colm Geraghty, whose sister died in the fire.`,
      quotes: [mixed('Ruth Ashby', `to "follow the evidence wherever it leads"`), direct('Colm Geraghty', `"We have followed it for nine years,"`)],
      why: 'a marked fragment and, after a change of topic, another speaker',
    },
    {
      text: `Sgt. Paul Ordway said the dog found the boy at about 4 a.m. "He was cold, and he was cross, and he wanted a sandwich."`,
      quotes: [mixed('Paul Ordway', 'the dog found the boy at about 4 a.m.', `"He was cold, and he was cross, and he wanted a sandwich."`)],
      why: 'a floating quote in the paragraph of indirect speech; abbreviations',
    },
    {
      text: `"We'll be back in spring," promised Ruben Oliveira, the captain. His rival, Stefan Kraus, was not so sure. "In spring they will be a year older," Kraus said.`,
      quotes: [direct('Ruben Oliveira', `"We'll be back in spring,"`), direct('Stefan Kraus', `"In spring they will be a year older,"`)],
      why: 'the rival does not inherit, nor does the captain',
    },
    {
      text: `Dr. Fiona Garrick, who led the trial at Marlow College, was more careful. “Mice,” she said, “are not people, whatever my colleagues in the basement may tell you.”`,
      quotes: [direct('Fiona Garrick', '“Mice,”', '“are not people, whatever my colleagues in the basement may tell you.”')],
      why: 'one word, then the rest',
    },
  ],

  'pronouns and turns': [
    {
      text: `"We will wait," Tom Akers said. Akers left early.\n\nA SECOND HARBOR\n\nAlso on Tuesday, Karl Nyberg opened a second harbor.\n\n"This is a start," he said.`,
      quotes: [
        direct('Tom Akers', `"We will wait,"`),
        direct('Karl Nyberg', `"This is a start,"`),
      ],
      why: 'a heading opens a new section with people of its own',
    },
    {
      text: `Omar Siddiq opened the shop in 1998. "People thought I was mad," he said.`,
      quotes: [direct('Omar Siddiq', `"People thought I was mad,"`)],
      why: 'he after one man',
    },
    {
      text: `Sarah Whitman met Edward Crane at a bus stop. "He was reading a map of a city he had never seen," she said.`,
      quotes: [direct('Sarah Whitman', `"He was reading a map of a city he had never seen,"`)],
      why: 'she after a woman and a man',
    },
    {
      text: `Sarah Whitman met Edward Crane at a bus stop. "She missed three buses on my account," he said.`,
      quotes: [direct('Edward Crane', `"She missed three buses on my account,"`)],
      why: 'he after a woman and a man',
    },
    {
      text: `Robert Haines had lived with the floods for years. In June, Mayor Susan Kettering came to see the damage. "I was ashamed," she said.`,
      quotes: [direct('Susan Kettering', `"I was ashamed,"`)],
      why: 'she after a man who is the topic',
    },
    {
      text: `"I thought he was joking," Hannah Pell said of her husband, Michael.\n\n"I was," he said.`,
      quotes: [direct('Hannah Pell', `"I thought he was joking,"`), direct(['Michael', 'Michael Pell'], `"I was,"`)],
      why: 'husband and wife take turns',
    },
    {
      text: `"Is it true?" Anna Reiss asked.\n\n"All of it," said Daniel Frey.\n\n"Then print it," she said.`,
      quotes: [direct('Anna Reiss', `"Is it true?"`), direct('Daniel Frey', `"All of it,"`), direct('Anna Reiss', `"Then print it,"`)],
      why: 'three turns of two people',
    },
    {
      text: `Curator Hye-jin Park bought the painting for $40 in a market. "The dealer thought the frame was worth more," she said, laughing.`,
      quotes: [direct('Hye-jin Park', `"The dealer thought the frame was worth more,"`)],
      why: 'a pronoun never lands on a name or description inside the quote',
    },
    {
      text: `The Hollis twins, Jack and Emma, have rowed together since school. "We argue about everything but the rhythm," they said.`,
      quotes: [direct(['The Hollis twins', 'Hollis twins', null], `"We argue about everything but the rhythm,"`)],
      why: 'they for a named pair',
    },
    {
      text: `Jordan Blythe, who uses they and them pronouns, won the title on Saturday. "I cried before the bell," they said.`,
      quotes: [direct('Jordan Blythe', `"I cried before the bell,"`)],
      why: 'singular they',
    },
    {
      text: `The residents of Quay Street got a letter in March. "Nobody told us we were living on a dump," they said in a petition.`,
      quotes: [direct(['The residents of Quay Street', 'residents', 'The residents'], `"Nobody told us we were living on a dump,"`)],
      why: 'they for a group',
    },
    {
      text: `Imelda Cruz sued the county after her brother Felix was hurt. Their mother, Dolores, did not live to see the verdict. "She'd have framed it," Felix Cruz said.`,
      quotes: [direct('Felix Cruz', `"She'd have framed it,"`)],
      why: 'one surname, three people; the one with a first name speaks',
    },
    {
      text: `Nigel Thorpe and his wife, Alison, have run the post office for 20 years. "We know everyone's handwriting," Mrs Thorpe said.`,
      quotes: [direct(['Alison', 'Alison Thorpe', 'Mrs Thorpe'], `"We know everyone's handwriting,"`)],
      why: 'Mrs with the surname of the couple',
    },
    {
      text: `Former Sen. Maxine Dole and her son, Rep. Peter Dole, voted alike. "I taught him to count," Maxine Dole said.`,
      quotes: [direct('Maxine Dole', `"I taught him to count,"`)],
      why: 'mother and son with one surname',
    },
    {
      text: `Marta, who asked that her last name not be used, has moved nine times since August. "I've stopped unpacking," Marta said.`,
      quotes: [direct('Marta', `"I've stopped unpacking,"`)],
      why: 'a first name alone',
    },
    {
      text: `Claire Denham, a nurse, and Ana Sousa, a teacher, share one room. "We sleep in shifts," said Ms. Sousa.`,
      quotes: [direct('Ana Sousa', `"We sleep in shifts,"`)],
      why: 'Ms. with the surname of the second woman',
    },
    {
      text: `Detective Inspector Moira Kane was first on the scene. "The door was open and the radio was on," DI Kane told the court.`,
      quotes: [direct('Moira Kane', `"The door was open and the radio was on,"`)],
      why: 'an abbreviated rank before the surname',
    },
    {
      text: `Tucker Boyd lost to Ryan Nash in straight sets. "He read me like a menu," Boyd said.`,
      quotes: [direct('Tucker Boyd', `"He read me like a menu,"`)],
      why: 'the pronoun inside is the opponent; the surname speaks',
    },
    {
      text: `Emily Strand, whose father, Lars, built the pier, watched it burn. "I learned to swim under it," she said.`,
      quotes: [direct('Emily Strand', `"I learned to swim under it,"`)],
      why: 'she skips the father',
    },
    {
      text: `Laszlo Biro has coached Tim Hale since 2015. "I've learned to keep quiet," Biro said. "He's learned to listen," his pupil said.`,
      quotes: [direct('Laszlo Biro', `"I've learned to keep quiet,"`), direct(['his pupil', 'Tim Hale'], `"He's learned to listen,"`)],
      why: 'two turns in one paragraph, the second by a description',
    },
    {
      text: `Vera Kolar told the police that her sister, Mila, had phoned at noon. "She sounded happy," Vera said.`,
      quotes: [indirect('Vera Kolar', 'that her sister, Mila, had phoned at noon'), direct('Vera Kolar', `"She sounded happy,"`)],
      why: 'sisters told apart by their first names',
    },
  ],

  'titles, descriptions, organizations': [
    {
      text: `Police said the road would stay shut overnight.`,
      quotes: [indirect('Police', 'the road would stay shut overnight')],
      why: 'police without article',
    },
    {
      text: `"We take every complaint seriously," a spokeswoman for the council said.`,
      quotes: [direct(['a spokeswoman for the council', 'a spokeswoman'], `"We take every complaint seriously,"`)],
      why: 'an unnamed spokeswoman',
    },
    {
      text: `The company plans to cut 300 jobs, two people familiar with the matter said.`,
      quotes: [indirect(['two people familiar with the matter', 'two people'], 'The company plans to cut 300 jobs')],
      why: 'unnamed people after the content',
    },
    {
      text: `"They are packing," said a senior diplomat, who spoke on condition of anonymity to discuss private talks.`,
      quotes: [direct('a senior diplomat', `"They are packing,"`)],
      why: 'an unnamed source with the usual clause',
    },
    {
      text: `Finance Minister Ole Brandvold presented the budget on Monday. "There is money, and it is spoken for," the minister said.`,
      quotes: [direct('Ole Brandvold', `"There is money, and it is spoken for,"`)],
      why: 'the minister is the one named before',
    },
    {
      text: `Harlow Foods recalled 2 million jars on Tuesday. The company said it had found glass in three of them.`,
      quotes: [indirect('Harlow Foods', 'it had found glass in three of them')],
      why: 'the company is the one named before',
    },
    {
      text: `"No further comment will be made at this time," the Interior Ministry said.`,
      quotes: [direct('Interior Ministry', `"No further comment will be made at this time,"`)],
      why: 'a ministry',
    },
    {
      text: `The World Glacier Survey (WGS) warned on Thursday that the ice was thinning "faster than our instruments were built to measure." The WGS said it would publish its data in May.`,
      quotes: [
        mixed('World Glacier Survey', `that the ice was thinning "faster than our instruments were built to measure."`),
        indirect('World Glacier Survey', 'it would publish its data in May'),
      ],
      why: 'long form and acronym',
    },
    {
      text: `Neighbors said they had heard nothing. "It's a quiet street," one woman said.`,
      quotes: [indirect('Neighbors', 'they had heard nothing'), direct('one woman', `"It's a quiet street,"`)],
      why: 'a group, then one of it',
    },
    {
      text: `"We cannot both be right," Lena Moss and Viktor Hale wrote in a joint letter.`,
      quotes: [direct(null, `"We cannot both be right,"`)],
      why: 'several named people: no single speaker',
    },
    {
      text: `Witnesses described "a sound like a train that never came." The fire chief, Mona Beckett, said the blast was caused by gas.`,
      quotes: [mixed('Witnesses', `"a sound like a train that never came."`), indirect('Mona Beckett', 'the blast was caused by gas')],
      why: 'witnesses described, then a named official',
    },
    {
      text: `"We had 40 minutes of fuel," one of the pilots told investigators.`,
      quotes: [direct(['one of the pilots', 'one'], `"We had 40 minutes of fuel,"`)],
      why: 'one of the pilots',
    },
    {
      text: `Retail analyst Kerry-Ann Boon of Stanmore Research said the merger made sense "on paper, where nobody has to unload the trucks."`,
      quotes: [mixed('Kerry-Ann Boon', `the merger made sense "on paper, where nobody has to unload the trucks."`)],
      why: 'a title before and a firm after the name',
    },
    {
      text: `Lawyers for Ms. Ferrante said she would plead not guilty. Giulia Ferrante is accused of forging the signatures of 11 painters.`,
      quotes: [indirect(['Lawyers for Ms. Ferrante', 'Lawyers'], 'she would plead not guilty')],
      why: 'the lawyers speak, not their client',
    },
    {
      text: `A statement from the office of Premier Dov Harel said the premier was "resting comfortably."`,
      quotes: [mixed(['the office of Premier Dov Harel', 'office of Premier Dov Harel', 'office', null], `the premier was "resting comfortably."`)],
      why: 'an office speaks, not the premier',
    },
    {
      text: `Kestrel Airways chief executive Tamsin Ware, whose predecessor Colin Hurst left in April, said bookings were up.`,
      quotes: [indirect('Tamsin Ware', 'bookings were up')],
      why: 'the predecessor inside the relative clause is passed over',
    },
    {
      text: `"You can tell them we're not leaving," said the woman, who gave her name only as Soraya.`,
      quotes: [direct(['Soraya', 'the woman'], `"You can tell them we're not leaving,"`)],
      why: 'a name given in the relative clause',
    },
    {
      text: `The junta has denied that soldiers fired on the crowd. "Not one shot was fired," its spokesman, Col. Ba Thein, said on state television.`,
      quotes: [indirect(['junta', 'The junta'], 'that soldiers fired on the crowd'), direct('Ba Thein', `"Not one shot was fired,"`)],
      why: 'its spokesman with a rank',
    },
    {
      text: `Ukuleles, a federation official joked, "are what happens when a guitar is washed too hot."`,
      quotes: [mixed('a federation official', 'Ukuleles', `"are what happens when a guitar is washed too hot."`)],
      why: 'an unnamed official, joked, in the middle',
    },
    {
      text: `"I sold them all," said the dealer, a tall man in a green coat. "Every last one."`,
      quotes: [direct('the dealer', `"I sold them all,"`, `"Every last one."`)],
      why: 'a description with an appositive',
    },
    {
      text: `Prosecutors allege that Bram Visser moved the money through 14 accounts. His lawyer, Judith Aarts, said he "could not find his own wallet."`,
      quotes: [indirect('Prosecutors', 'that Bram Visser moved the money through 14 accounts'), mixed('Judith Aarts', `he "could not find his own wallet."`)],
      why: 'prosecutors allege, the lawyer of the accused says',
    },
  ],

  'indirect speech': [
    {
      text: `The mayor denied taking bribes. Two men deny plotting to blow up the bridge. The firm, which employs 4,000 people, admitted having misled its investors.`,
      quotes: [
        indirect('the mayor', 'taking bribes'),
        indirect('two men', 'plotting to blow up the bridge'),
        indirect('the firm', 'having misled its investors'),
      ],
      why: 'deeds that are denied and admitted',
    },
    {
      text: `Andrea Fisk said that the school would close in July.`,
      quotes: [indirect('Andrea Fisk', 'that the school would close in July')],
      why: 'with that',
    },
    {
      text: `Andrea Fisk said the school would close in July because there were too few children.`,
      quotes: [indirect('Andrea Fisk', 'the school would close in July because there were too few children')],
      why: 'without that, with a reason',
    },
    {
      text: `The school would close in July, Andrea Fisk said.`,
      quotes: [indirect('Andrea Fisk', 'The school would close in July')],
      why: 'content first',
    },
    {
      text: `The school, Andrea Fisk said, would close in July.`,
      quotes: [indirect('Andrea Fisk', 'The school', 'would close in July')],
      why: 'attribution in the middle',
    },
    {
      text: `Two men denied plotting to blow up the dam.`,
      quotes: [indirect('Two men', 'plotting to blow up the dam')],
      why: 'denied with a gerund',
    },
    {
      text: `The governor, Elise Thornton, urged residents to leave before dark.`,
      quotes: [indirect('Elise Thornton', 'residents to leave before dark')],
      why: 'urged somebody to',
    },
    {
      text: `Elise Thornton promised to rebuild the library within a year.`,
      quotes: [indirect('Elise Thornton', 'to rebuild the library within a year')],
      why: 'promised to',
    },
    {
      text: `Scientists warned on Monday that the lake could be gone by 2040.`,
      quotes: [indirect('Scientists', 'that the lake could be gone by 2040')],
      why: 'warned, a day, that',
    },
    {
      text: `Defense lawyer Simone Achebe argued that the tape had been edited and that the jury should never have heard it.`,
      quotes: [indirect('Simone Achebe', 'that the tape had been edited and that the jury should never have heard it')],
      why: 'two coordinated that-clauses are one quote',
    },
    {
      text: `Gus Pappas claimed the title had been stolen from him, but a judge disagreed.`,
      quotes: [indirect('Gus Pappas', 'the title had been stolen from him')],
      why: 'the content ends before the reporter goes on',
    },
    {
      text: `Rita Salas said the bus was full when it left Tarifa and the driver seemed tired. The bus went off the road an hour later.`,
      quotes: [indirect('Rita Salas', 'the bus was full when it left Tarifa and the driver seemed tired')],
      why: 'the sentence after it is the reporter',
    },
    {
      text: `Ndidi Okonkwo asked why the alarm had not gone off.`,
      quotes: [indirect('Ndidi Okonkwo', 'why the alarm had not gone off')],
      why: 'an indirect question',
    },
    {
      text: `Ndidi Okonkwo wanted to know whether the alarm had been tested, and was told that it had.`,
      quotes: [indirect('Ndidi Okonkwo', 'whether the alarm had been tested'), indirect(null, 'that it had')],
      why: 'wanted to know whether; a passive without an agent',
    },
    {
      text: `The claim that the factory polluted the well is false, said its owner, Matteo Ricci-Vale.`,
      quotes: [indirect('Matteo Ricci-Vale', 'The claim that the factory polluted the well is false')],
      why: 'a noun cue within what somebody else says',
    },
    {
      text: `Dr. Paula Enright's warning that the virus would return was ignored.`,
      quotes: [indirect('Paula Enright', 'that the virus would return')],
      why: 'a noun cue with a possessive source',
    },
    {
      text: `Three former employees accused the founder, Blake Torrance, of lying to investors.`,
      quotes: [indirect('Three former employees', 'the founder, Blake Torrance, of lying to investors')],
      why: 'accused somebody of: the accused does not speak',
    },
    {
      text: `Unemployment fell to 4.1 percent in May, the Bureau of Labor Figures reported on Friday.`,
      quotes: [indirect('Bureau of Labor Figures', 'Unemployment fell to 4.1 percent in May')],
      why: 'reported, after the content',
    },
    {
      text: `The airport will reopen at noon on Saturday, officials said, if the ash stays north.`,
      quotes: [indirect('officials', 'The airport will reopen at noon on Saturday', 'if the ash stays north')],
      why: 'the condition after the attribution belongs to the content',
    },
    {
      text: `While he regretted the accident, said Dylan Moore, the driver, he had done nothing wrong.`,
      quotes: [indirect('Dylan Moore', 'While he regretted the accident', 'he had done nothing wrong')],
      why: 'a subordinate clause first, then the attribution',
    },
    {
      text: `Helga Lund told the inquiry she had warned her superiors "at least six times" that the hull was cracked.`,
      quotes: [mixed('Helga Lund', `she had warned her superiors "at least six times" that the hull was cracked`)],
      why: 'marked words inside a paraphrase; a cue inside the content',
    },
    {
      text: `The board has agreed to sell, Dina Marsh said, and the buyer is a Danish fund.`,
      quotes: [indirect('Dina Marsh', 'The board has agreed to sell', 'and the buyer is a Danish fund')],
      why: 'and after the attribution goes on with it',
    },
    {
      text: `Bayo Adeleke vowed that he would never return to the ring, and on Saturday he kept his word.`,
      quotes: [indirect('Bayo Adeleke', 'that he would never return to the ring')],
      why: 'vowed that; what follows happened',
    },
    {
      text: `It was the fault of the weather, the organizers insisted; it was the fault of the organizers, the ticket holders replied.`,
      quotes: [indirect('the organizers', 'It was the fault of the weather'), indirect('the ticket holders', 'it was the fault of the organizers')],
      why: 'two claims in one sentence, joined by a semicolon',
    },
    {
      text: `Beatriz Lobo accepted that mistakes had been made.`,
      quotes: [indirect('Beatriz Lobo', 'that mistakes had been made')],
      why: 'accepted that',
    },
    {
      text: `Police ordered everyone within a mile of the refinery to stay indoors.`,
      quotes: [indirect('Police', 'everyone within a mile of the refinery to stay indoors')],
      why: 'ordered somebody to',
    },
    {
      text: `A coalition of 40 charities called on the government to scrap the fee.`,
      quotes: [indirect(['A coalition of 40 charities', 'A coalition'], 'the government to scrap the fee')],
      why: 'called on somebody to',
    },
    {
      text: `Wheat prices could double by autumn, per the traders' association Graan.`,
      quotes: [indirect('Graan', 'Wheat prices could double by autumn')],
      why: 'per X',
    },
    {
      text: `Sizwe Mabena said he would run again. He has the money, he said, and he has the time.`,
      quotes: [indirect('Sizwe Mabena', 'he would run again'), indirect('Sizwe Mabena', 'He has the money', 'and he has the time')],
      why: 'he said in the middle, the subject being the same he',
    },
  ],

  'relayed words': [
    {
      text: `"The president 'was crystal clear about the border,'" said his spokeswoman, Keira Lind. The president, Anton Reuss, leaves for Geneva on Friday.`,
      quotes: [direct('Keira Lind', `"The president 'was crystal clear about the border,'"`)],
      why: 'the spokeswoman speaks about the president',
    },
    {
      text: `President Anton Reuss "asked for calm on both sides," his spokeswoman, Keira Lind, said.`,
      quotes: [mixed('Keira Lind', `President Anton Reuss "asked for calm on both sides,"`)],
      why: 'the marked words are the spokeswoman\'s',
    },
    {
      text: `Keira Lind, a spokeswoman, said President Anton Reuss had told his guests: "Nobody leaves hungry."`,
      quotes: [direct('Anton Reuss', `"Nobody leaves hungry."`)],
      why: 'a relay: the marked words are the president\'s',
    },
    {
      text: `Bailiff Ned Carver testified that the widow had whispered, "I forgive him." The widow, Pilar Montes, nodded as he spoke.`,
      quotes: [direct(['Pilar Montes', 'the widow'], `"I forgive him."`)],
      why: 'a witness relays the widow\'s words',
    },
    {
      text: `"My grandmother used to say that bread has a memory," said the baker, Ludo Brandt.`,
      quotes: [direct('Ludo Brandt', `"My grandmother used to say that bread has a memory,"`)],
      why: 'the grandmother speaks only inside the quote',
    },
    {
      text: `The king is expected to recover, the palace said, citing his doctors.`,
      quotes: [indirect('the palace', 'The king is expected to recover')],
      why: 'citing: the doctors do not speak',
    },
    {
      text: `The talks have collapsed, the newspaper Dagsavis Nord reported, citing a person in the room.`,
      quotes: [indirect('Dagsavis Nord', 'The talks have collapsed')],
      why: 'a paper reports',
    },
    {
      text: `Gen. Faisal Noor will resign within days, according to two officials who had heard it from his aides.`,
      quotes: [indirect('two officials', 'Gen. Faisal Noor will resign within days')],
      why: 'hearsay: the aides are further away than the officials',
    },
    {
      text: `"He told me, 'Lady, the sea doesn't take returns,'" Mavis Trent said, imitating the salesman.`,
      quotes: [direct('Mavis Trent', `"He told me, 'Lady, the sea doesn't take returns,'"`)],
      why: 'an imitation inside the quote',
    },
    {
      text: `Quoting her late father, the mayor, Bridget Olsen, said: "A town is a family that forgot its name."`,
      quotes: [direct('Bridget Olsen', `"A town is a family that forgot its name."`)],
      why: 'quoting her father: the mayor says it here',
    },
  ],

  'thoughts and plans': [
    {
      text: `Ivo Marek believes the dam is safe.`,
      quotes: [thought('Ivo Marek', 'the dam is safe')],
      why: 'believes',
    },
    {
      text: `Residents fear that the mine will reopen.`,
      quotes: [thought('Residents', 'that the mine will reopen')],
      why: 'fear that',
    },
    {
      text: `Camille Roux hopes to swim the strait in August.`,
      quotes: [thought('Camille Roux', 'to swim the strait in August')],
      why: 'hopes to',
    },
    {
      text: `Borealis Motors plans to build vans in Tallinn.`,
      quotes: [plan('Borealis Motors', 'to build vans in Tallinn')],
      why: 'plans to',
    },
    {
      text: `The union intends to strike on the first day of term.`,
      quotes: [plan('union', 'to strike on the first day of term')],
      why: 'intends to',
    },
    {
      text: `Some economists think that rates have peaked.`,
      quotes: [thought('Some economists', 'that rates have peaked')],
      why: 'think that',
    },
    {
      text: `Investigators suspect that the fire was set to hide a theft.`,
      quotes: [thought('Investigators', 'that the fire was set to hide a theft')],
      why: 'suspect that',
    },
    {
      text: `Opal Greer wants the statue moved to a museum.`,
      quotes: [plan('Opal Greer', 'the statue moved to a museum')],
      why: 'wants something done',
    },
    {
      text: `Teachers expect classes to start late on Monday.`,
      quotes: [thought('Teachers', 'classes to start late on Monday')],
      why: 'expect something to',
    },
    {
      text: `"I believe the dam is safe," said Ivo Marek, an engineer.`,
      quotes: [direct('Ivo Marek', `"I believe the dam is safe,"`)],
      why: 'a belief that is spoken aloud is speech',
    },
  ],

  'nobody is quoted': [
    {
      text: `The ministry did not immediately respond to questions about the contract.`,
      quotes: [],
      why: 'did not respond',
    },
    {
      text: `The company declined to comment.`,
      quotes: [],
      why: 'declined to comment',
    },
    {
      text: `Mr. Ashford did not say when the store would reopen.`,
      quotes: [],
      why: 'did not say when',
    },
    {
      text: `A spokesman for the league did not respond to a request for comment.`,
      quotes: [],
      why: 'did not respond',
    },
    {
      text: `The ministry would not say how many soldiers had been hurt.`,
      quotes: [],
      why: 'would not say how many',
    },
    {
      text: `Messages left for the family's lawyer were not returned on Sunday.`,
      quotes: [],
      why: 'messages not returned',
    },
    {
      text: `Neither side would comment on the talks, which resume on Tuesday.`,
      quotes: [],
      why: 'neither side would comment',
    },
    {
      text: `The bridge carries 40,000 cars a day. It was built in 1931 and last painted in 1998.`,
      quotes: [],
      why: 'plain narrative',
    },
    {
      text: `The storm made landfall near Port Lorne at 3 a.m., tore the roof off a school and left 12,000 homes without power.`,
      quotes: [],
      why: 'a narrative with many verbs',
    },
    {
      text: `Voters will decide in November whether to keep the tax. The ballot also lists a new jail.`,
      quotes: [],
      why: 'decide whether is no speech',
    },
    {
      text: `The clock on the town hall says ten past four, and has since 1987.`,
      quotes: [],
      why: 'an object shows something',
    },
    {
      text: `Leander Voss signed a four-year contract with Harrow Town on Thursday, and will wear the number 9.`,
      quotes: [],
      why: 'sports narrative',
    },
    {
      text: `Shares in Tellmark rose 4 percent after the announcement, while those of its rival Onyx Cables fell.`,
      quotes: [],
      why: 'announcement as a plain noun',
    },
    {
      text: `The talks were called off after the delegation failed to arrive.`,
      quotes: [],
      why: 'called off is no calling',
    },
    {
      text: `The movie tells the story of a lighthouse keeper who speaks to nobody for a year.`,
      quotes: [],
      why: 'tells the story, speaks to nobody',
    },
    {
      text: `She is said by nobody in particular to be rich, and the house, with its two addresses, argues a case of its own.`,
      quotes: [],
      why: 'verbs of speech without speech',
    },
  ],

  'marked but not said': [
    {
      text: `The so-called "ghost trains" run at 5 a.m. with nobody aboard.`,
      quotes: [],
      notQuotes: [`"ghost trains"`],
      why: 'so-called',
    },
    {
      text: `Zoe "Shorty" Lindqvist won the 100 meters by a foot.`,
      quotes: [],
      notQuotes: [`"Shorty"`],
      why: 'a nickname in a name',
    },
    {
      text: `His first novel, "The Salt Stair," sold 900 copies.`,
      quotes: [],
      notQuotes: [`"The Salt Stair,"`],
      why: 'a title with a comma inside',
    },
    {
      text: `The band played "Midnight in Tulsa" and "Who Took My Boots?" before the power failed.`,
      quotes: [],
      notQuotes: [`"Midnight in Tulsa"`, `"Who Took My Boots?"`],
      why: 'titles of songs, one a question',
    },
    {
      text: `The word "sustainable" appears 61 times in the report.`,
      quotes: [],
      notQuotes: [`"sustainable"`],
      why: 'a word as a word',
    },
    {
      text: `Chemists call the reaction "ringing the bell" because it happens so suddenly.`,
      quotes: [],
      notQuotes: [`"ringing the bell"`],
      why: 'a name for a thing',
    },
    {
      text: `The boat, a 12' dinghy with a 9' mast, was found in the '60s by a man who stood 5'4".`,
      quotes: [],
      why: 'feet, inches and a decade',
    },
    {
      text: `Shoppers in the ’90s bought the Fisher brothers’ boots; the brothers’ sons sell them at three times the price.`,
      quotes: [],
      why: 'a decade and plural possessives',
    },
    {
      text: `Her office door bears the sign "Knock or Perish."`,
      quotes: [],
      notQuotes: [`"Knock or Perish."`],
      why: 'a sign as the object of a verb',
    },
    {
      text: `Under the "three strikes" law, a third theft means prison.`,
      quotes: [],
      notQuotes: [`"three strikes"`],
      why: 'a term before a noun',
    },
    {
      text: `Lionel "the Badger" Creed, 58, has been jailed for nine years for his part in the raid.`,
      quotes: [],
      notQuotes: [`"the Badger"`],
      why: 'a nickname with an article',
    },
    {
      text: `The ‘boys’ club’ of Fenner Street closed its doors in March.`,
      quotes: [],
      notQuotes: ['‘boys’ club’'],
      why: 'a scare quote with a plural possessive inside',
    },
    {
      text: `She starred in "The Long Harvest" and later in the sitcom "Two Doors Down," according to her agent, Mitch Farrow.`,
      quotes: [indirect('Mitch Farrow', `She starred in "The Long Harvest" and later in the sitcom "Two Doors Down,"`)],
      why: 'titles inside what the agent says',
    },
    {
      text: `The file, named "final_final2," was opened 14 times that night.`,
      quotes: [],
      notQuotes: [`"final_final2,"`],
      why: 'named',
    },
    {
      text: `A generation of "forever renters" has given up on mortgages, and on "starter homes" altogether.`,
      quotes: [],
      notQuotes: [`"forever renters"`, `"starter homes"`],
      why: 'two terms in a sentence without a source',
    },
    {
      text: `Winston "Win" Aldridge said the nickname came from his sister.`,
      quotes: [indirect(['Winston Aldridge', 'Winston "Win" Aldridge'], 'the nickname came from his sister')],
      notQuotes: [`"Win"`],
      why: 'a nickname inside the source',
    },
    {
      text: `In the play, "Hush," a widow talks to her late husband's coat.`,
      quotes: [],
      notQuotes: [`"Hush,"`],
      why: 'a title of one word',
    },
    {
      text: `The term "dead zone" is misleading, said Oceana Pratt, a marine biologist.`,
      quotes: [mixed('Oceana Pratt', `The term "dead zone" is misleading`)],
      why: 'a term inside what somebody says',
    },
  ],

  'layout': [
    {
      text: `‘We had no choice’: mayor defends closing the bridge\n\nThe mayor of Brackwater, Owen Tate, faced 300 angry residents on Tuesday, a week after the town's only bridge was shut.\n\n“We had no choice, and I would do it again,” Tate said.`,
      quotes: [direct(['Owen Tate', null], '‘We had no choice’'), direct('Owen Tate', '“We had no choice, and I would do it again,”')],
      why: 'a headline that quotes with a colon',
    },
    {
      text: `Flood walls ‘a decade late’, says minister\n\nThe flood walls around Selby Marsh were built “a decade late”, the environment minister, Harriet Cole, said on Monday.`,
      quotes: [
        mixed(['Harriet Cole', 'minister'], 'Flood walls ‘a decade late’'),
        mixed('Harriet Cole', 'The flood walls around Selby Marsh were built “a decade late”'),
      ],
      why: 'a British headline with a scare-like fragment that is said',
    },
    {
      text: `LISBON, May 3 (Atlantic Wire) - Portugal's rail operator, Linha Azul, said on Tuesday it would buy 20 trains.\n\n"They will be quiet, and they will be late less often," Chief Executive Duarte Pinho told reporters.`,
      quotes: [
        indirect('Linha Azul', 'it would buy 20 trains'),
        direct('Duarte Pinho', `"They will be quiet, and they will be late less often,"`),
      ],
      why: 'wire dateline with the agency',
    },
    {
      text: `DULUTH, Minn. (PW) — Lake Superior froze from shore to shore this week, and Nils Aker walked on it. "I've waited 40 years," he said.`,
      quotes: [direct('Nils Aker', `"I've waited 40 years,"`)],
      why: 'dateline with a dash before the first sentence',
    },
    {
      text: `What the town says about its new clock\n\nBy Carla Mendes\n\nThe clock in Harmon Square is four minutes fast. "I like to be early," said Bert Follett, a retired postman.`,
      quotes: [direct('Bert Follett', `"I like to be early,"`)],
      why: 'says in the headline and a byline: no quote',
    },
    {
      text: `Fire chief Paula Wrenn said the roof had gone first.\n\nNO WARNING\n\n"By the time we arrived there was nothing to save," she said.`,
      quotes: [indirect('Paula Wrenn', 'the roof had gone first'), direct('Paula Wrenn', `"By the time we arrived there was nothing to save,"`)],
      why: 'a heading between a name and the pronoun',
    },
    {
      text: `"The talks were frank and useful,"\n\nNO DEAL YET\n\nspokesman Arne Lund said on Monday.`,
      quotes: [direct('Arne Lund', `"The talks were frank and useful,"`)],
      why: 'a heading dropped between a quote and its attribution',
    },
    {
      text: `MODERATOR: Governor, your time is up.\n\nGOV. ELLEN SHARP: Then I'll be brief. The answer is no.\n\nREP. CARL WEISS: The answer has been no for eight years.`,
      quotes: [
        indirect(['MODERATOR', null], 'Governor, your time is up.'),
        indirect('Ellen Sharp', "Then I'll be brief. The answer is no."),
        indirect('Carl Weiss', 'The answer has been no for eight years.'),
      ],
      why: 'a debate transcript with titles in the labels',
    },
    {
      text: `Q: Do you still play?\n\nA: Every morning, before the coffee.\n\nQ: And who listens?\n\nA: The cat. She leaves at the slow movements.`,
      quotes: [
        indirect(null, 'Do you still play?'),
        indirect(null, 'Every morning, before the coffee.'),
        indirect(null, 'And who listens?'),
        indirect(null, 'The cat. She leaves at the slow movements.'),
      ],
      why: 'questions and answers with nobody named',
    },
    {
      text: `The cellist Wen Ruolan spoke with us by phone from Taipei.\n\nQ: Do you still practice?\n\nA: Every morning, before the coffee.`,
      quotes: [indirect(null, 'Do you still practice?'), indirect('Wen Ruolan', 'Every morning, before the coffee.')],
      why: 'A is the person who was interviewed',
    },
    {
      text: `“Roads are shut. Stay home. Call your mother.” — Nella Cruz (@nellacruz) March 3, 2021`,
      quotes: [direct('Nella Cruz', '“Roads are shut. Stay home. Call your mother.”')],
      why: 'an embedded tweet with its signature',
    },
    {
      text: `What they said:\n\n- "We want the depot open by May." — Ana Ferro, union president\n\n- "May is a month, not a date." — Jim Sloane, depot manager`,
      quotes: [direct('Ana Ferro', `"We want the depot open by May."`), direct('Jim Sloane', `"May is a month, not a date."`)],
      why: 'a bullet list of signed quotes',
    },
    {
      text: `• Chief Constable Meera Joshi: “We had the wrong address, and we are sorry.”\n\n• Homeowner Bob Tulley: “They fixed the door. I kept the dog.”`,
      quotes: [direct('Meera Joshi', '“We had the wrong address, and we are sorry.”'), direct('Bob Tulley', '“They fixed the door. I kept the dog.”')],
      why: 'bullets with titles and colons',
    },
    {
      text: `14:05\n\nThe verdict is in. Foreman Louis Abbot said: “Guilty on all counts.”\n\n14:12\n\nThe judge, Mr Justice Fenn, thanks the jury. “You may go home,” he tells them.`,
      quotes: [direct('Louis Abbot', '“Guilty on all counts.”'), direct(['Mr Justice Fenn', 'Justice Fenn', 'Fenn'], '“You may go home,”')],
      why: 'a live blog with times',
    },
    {
      text: `“I would rather lose an arm than a lake.”\n— Chief Joseph Tallwater, at the hearing in Bemis`,
      quotes: [direct('Joseph Tallwater', '“I would rather lose an arm than a lake.”')],
      why: 'a pull quote signed on the next line',
    },
    {
      text: `Rail strike: what we know\n\nThe walkout will begin at midnight on Sunday, the drivers' union said.\n\nRead more: "Why the trains stopped"\n\nTalks are set for Thursday.`,
      quotes: [indirect(["the drivers' union"], 'The walkout will begin at midnight on Sunday')],
      notQuotes: [`"Why the trains stopped"`],
      why: 'a link to another article is nobody\'s quote',
    },
    {
      text: `INTERVIEWER: When did you know?\nHARGREAVES: When the dog stopped barking.\nINTERVIEWER: And then?\nHARGREAVES: Then I stopped, too.`,
      quotes: [
        indirect(['INTERVIEWER', null], 'When did you know?'),
        indirect('HARGREAVES', 'When the dog stopped barking.'),
        indirect(['INTERVIEWER', null], 'And then?'),
        indirect('HARGREAVES', 'Then I stopped, too.'),
      ],
      why: 'a transcript without blank lines',
    },
    {
      text: `BERRYVILLE — School board president Trudy Nix had one thing to say to the parents Tuesday night: "Go home."\n\nThey did not.`,
      quotes: [direct('Trudy Nix', `"Go home."`)],
      why: 'had one thing to say, colon',
    },
    {
      text: `Actor Reid Calloway gets star on Walk of Fame; 'I used to sweep this street,' he says`,
      quotes: [direct('Reid Calloway', `'I used to sweep this street,'`)],
      why: 'a headline alone, single marks, present tense',
    },
    {
      text: `Contact: Lydia Park, Apex Loom Holdings\n\n"We are proud of this milestone," said Lydia Park.`,
      quotes: [direct('Lydia Park', `"We are proud of this milestone,"`)],
      why: 'a contact line is no transcript',
    },
  ],
  'a second round of newsrooms': [
    {
      text: `"They promised us a clinic," recalled Oyelaran, who farms two hectares outside the village. "What came was a sign that said 'clinic'."`,
      quotes: [direct('Oyelaran', `"They promised us a clinic,"`, `"What came was a sign that said 'clinic'."`)],
      why: 'a relative clause after an inverted surname; a word as a word inside',
    },
    {
      text: `Her brother was less forgiving. "She sold the house while I was in hospital," Stefan Adamik told the tribunal. He paused. "With my piano in it."`,
      quotes: [direct('Stefan Adamik', `"She sold the house while I was in hospital,"`), direct('Stefan Adamik', `"With my piano in it."`)],
      why: 'a pause between two quotes',
    },
    {
      text: `Analysts reckon that the chain will close a third of its shops.`,
      quotes: [thought('Analysts', 'that the chain will close a third of its shops')],
      why: 'a verb that treebanks hardly know, after a plural',
    },
    {
      text: `Environmentalists contend that the dam would drown nine villages; the company says only two.`,
      quotes: [indirect('Environmentalists', 'that the dam would drown nine villages')],
      why: 'contend that, up to the semicolon',
    },
    {
      text: `The pilot radioed that he was turning back.`,
      quotes: [indirect('The pilot', 'that he was turning back')],
      why: 'a rare verb of telling',
    },
    {
      text: `“If they think I’ll resign over a parking ticket,” Councillor Mabel Thwaite fumed, “they haven’t met my mother.”`,
      quotes: [direct('Mabel Thwaite', '“If they think I’ll resign over a parking ticket,”', '“they haven’t met my mother.”')],
      why: 'a rare verb splits a sentence',
    },
    {
      text: `"No," was her answer. Minister Aino Kallas left the room.`,
      quotes: [direct(['Aino Kallas', 'her', null], `"No,"`)],
      why: 'was her answer',
    },
    {
      text: `Lord Pembury, chairman of the inquiry, wrote that ministers had been “careless with the truth and generous with the blame”.`,
      quotes: [mixed(['Lord Pembury', 'Pembury'], 'that ministers had been “careless with the truth and generous with the blame”')],
      why: 'British broadsheet: wrote that, the period outside',
    },
    {
      text: `The bank, which is based in Zug, declined to say how much it had lost. Its chairman, Reto Amsler, called the week "instructive."`,
      quotes: [mixed('Reto Amsler', 'the week "instructive."')],
      why: 'declined to say how much: nothing is told; one word is',
    },
    {
      text: `“We’re a small team with a big fridge,” laughs head chef Ottilie Brandt as she wipes down the counter.`,
      quotes: [direct('Ottilie Brandt', '“We’re a small team with a big fridge,”')],
      why: 'laughs, a subordinate clause after the name',
    },
    {
      text: `In an email to staff seen by the Courier, editor-in-chief Jonah Weiss said that "nobody's desk is safe, including mine."`,
      quotes: [mixed('Jonah Weiss', `that "nobody's desk is safe, including mine."`)],
      why: 'an email seen by a paper',
    },
    {
      text: `Defending the decision, the league's commissioner, Hal Durkee, insisted: "Rules are rules, even on a sunny day."`,
      quotes: [direct('Hal Durkee', `"Rules are rules, even on a sunny day."`)],
      why: 'a participle first, then title, name and colon',
    },
    {
      text: `"My hands shook," said one of the jurors, a retired nurse. "Then I looked at the boy."\n\nAnother juror said she had not slept for a week.`,
      quotes: [direct(['one of the jurors', 'one', 'a retired nurse'], `"My hands shook,"`, `"Then I looked at the boy."`), indirect('Another juror', 'she had not slept for a week')],
      why: 'unnamed sources one after the other',
    },
    {
      text: `Rescue workers reported hearing voices beneath the concrete.`,
      quotes: [indirect('Rescue workers', 'hearing voices beneath the concrete')],
      why: 'reported with a gerund',
    },
    {
      text: `Asked whether the minister would step down, her spokesman, Lutz Harnack, replied with a single word: "Never."`,
      quotes: [direct('Lutz Harnack', `"Never."`)],
      why: 'a single word behind a colon',
    },
    {
      text: `“Ridiculous.” That is how the economist Ngaire Tamahori describes the forecast.`,
      quotes: [direct('Ngaire Tamahori', '“Ridiculous.”')],
      why: 'the attribution takes the quote up by that',
    },
    {
      text: `The head of the teachers’ union, Dafydd Rees, has accused ministers of ‘running schools on goodwill and glue’.`,
      quotes: [mixed('Dafydd Rees', 'ministers of ‘running schools on goodwill and glue’')],
      why: 'accused of, single marks, a plural possessive before',
    },
    {
      text: `SEOUL, June 9 (AW) - Hanul Shipping said on Monday its profit had doubled, and forecast a "very decent" second half.`,
      quotes: [mixed('Hanul Shipping', `a "very decent" second half`), indirect('Hanul Shipping', 'its profit had doubled')],
      why: 'a wire sentence with two cues',
    },
    {
      text: `"Nothing moves," Dr. Samira Haddou, who runs the only ward, said by satellite phone. "Not a truck, not a mule."`,
      quotes: [direct('Samira Haddou', `"Nothing moves,"`, `"Not a truck, not a mule."`)],
      why: 'a relative clause between name and verb',
    },
    {
      text: `The suspect's mother, Rosalind Ekberg, pleaded with her son to come home. "I've made up your bed," she said in a video released by the police.`,
      quotes: [indirect('Rosalind Ekberg', 'with her son to come home'), direct('Rosalind Ekberg', `"I've made up your bed,"`)],
      why: 'pleaded with somebody to; the police release the video',
    },
    {
      text: `Two officers will be charged, the prosecutor's office announced late on Wednesday.`,
      quotes: [indirect(["the prosecutor's office", "prosecutor's office"], 'Two officers will be charged')],
      why: 'announced, after the content, with a time',
    },
    {
      text: `Local media quoted the governor, Emil Vrba, as saying the levee "will hold, God willing."`,
      quotes: [mixed('Emil Vrba', `the levee "will hold, God willing."`)],
      why: 'media quote somebody as saying',
    },
    {
      text: `"The sea came in through the letterbox," says Una Breen, pointing at a line on the wallpaper. "You could have kept a trout in here."`,
      quotes: [direct('Una Breen', `"The sea came in through the letterbox,"`, `"You could have kept a trout in here."`)],
      why: 'a gesture as a participle between two quotes',
    },
    {
      text: `REPORTER: Will you run again?\n\nMAYOR ORTIZ: Ask my knees.\n\nREPORTER: And your wife?\n\nMAYOR ORTIZ: She has asked my knees.`,
      quotes: [
        indirect(['REPORTER', null], 'Will you run again?'),
        indirect(['MAYOR ORTIZ', 'Ortiz'], 'Ask my knees.'),
        indirect(['REPORTER', null], 'And your wife?'),
        indirect(['MAYOR ORTIZ', 'Ortiz'], 'She has asked my knees.'),
      ],
      why: 'a transcript of a press conference',
    },
    {
      text: `* "It's a tax on patience." — Ilse Maar, commuter\n* "I walk." — Bert Oud, his neighbor`,
      quotes: [direct('Ilse Maar', `"It's a tax on patience."`), direct('Bert Oud', `"I walk."`)],
      why: 'a list of signed quotes with asterisks, line by line',
    },
    {
      text: `'Worst deal in living memory': Pike attacks ferry contract`,
      quotes: [direct('Pike', `'Worst deal in living memory'`)],
      why: 'a headline: quote, colon, name',
    },
    {
      text: `Striker Lenz: "I owe them a goal"`,
      quotes: [direct(['Lenz', 'Striker Lenz'], `"I owe them a goal"`)],
      why: 'a headline: name, colon, quote',
    },
    {
      text: `The novelist is quoted on the jacket: "Read it before it is forbidden." The publisher denies any plan to forbid it.`,
      quotes: [direct(['The novelist', 'the novelist'], `"Read it before it is forbidden."`), indirect(['The publisher', 'the publisher'], 'any plan to forbid it')],
      why: 'is quoted on, colon; denies a plan',
    },
    {
      text: `General Okoro acknowledged that the road had been mined but denied that his men had done it.`,
      quotes: [indirect('Okoro', 'that the road had been mined'), indirect('Okoro', 'that his men had done it')],
      why: 'two verbs, one subject, two contents',
    },
    {
      text: `The vaccine, its makers say, needs no refrigeration.`,
      quotes: [indirect(['its makers', 'makers'], 'The vaccine', 'needs no refrigeration')],
      why: 'a present-tense attribution in the middle',
    },
    {
      text: `According to court papers, Dunmore told a friend that he had "solved the landlord problem."`,
      quotes: [mixed(['Dunmore'], `that he had "solved the landlord problem."`)],
      why: 'papers report what somebody told a friend',
    },
    {
      text: `“We heard them before we saw them,” Private Jonas Lund, 20, said of the drones. “Like a lawnmower that hates you.”`,
      quotes: [direct('Jonas Lund', '“We heard them before we saw them,”', '“Like a lawnmower that hates you.”')],
      why: 'rank, age, said of something',
    },
    {
      text: `The choir's founder, who died in March, used to say that "a wrong note sung loudly is only half wrong."`,
      quotes: [mixed([`The choir's founder`, `the choir's founder`, 'founder'], `that "a wrong note sung loudly is only half wrong."`)],
      why: 'used to say',
    },
    {
      text: `Nobody at the plant would talk. A guard, asked for directions, pointed at the gate.`,
      quotes: [],
      why: 'talk and asked, but nobody says anything',
    },
    {
      text: `The jury found Hallam guilty on two counts and cleared him of a third.`,
      quotes: [],
      why: 'found guilty is a verdict',
    },
    {
      text: `The contract calls for 12 ferries by 2030. The first will be named "Patience."`,
      quotes: [],
      notQuotes: [`"Patience."`],
      why: 'calls for; a name between marks',
    },
    {
      text: `He wore a badge that read "Ask Me About Eels" and a hat with a feather.`,
      quotes: [],
      notQuotes: [`"Ask Me About Eels"`],
      why: 'a badge shows words',
    },
    {
      text: `"The Lantern Keeper" opened in March to what the producers called "respectful silence."`,
      quotes: [mixed(['the producers', 'producers'], `"respectful silence."`)],
      notQuotes: [`"The Lantern Keeper"`],
      why: 'a title first, then what somebody called it',
    },
    {
      text: `"Get out," he recalls thinking. "Get out while there's a door." Piet Joubert, 44, lost both his shops that night.`,
      quotes: [direct('Piet Joubert', `"Get out,"`, `"Get out while there's a door."`)],
      why: 'recalls thinking; the name only follows',
    },
    {
      text: `Mr. Abara said his client was innocent. "He was at his daughter's recital," the lawyer said, "and there is video, God help us all."`,
      quotes: [indirect('Abara', 'his client was innocent'), direct('Abara', `"He was at his daughter's recital,"`, `"and there is video, God help us all."`)],
      why: 'the lawyer takes up the name before',
    },
    {
      text: `"It’s not a wall," said the architect, Bo Lindqvist. “It’s a very long bench.”`,
      quotes: [direct('Bo Lindqvist', '"It’s not a wall,"', '“It’s a very long bench.”')],
      why: 'straight and curly marks in one quote',
    },
    {
      text: `The rebels said in a statement on Telegram that they had "left the town to its owners", without saying who they are.`,
      quotes: [mixed(['The rebels', 'rebels', 'the rebels'], 'that they had "left the town to its owners"')],
      why: 'a statement on a channel, time and place between cue and that',
    },
    {
      text: `Economist Tariq Bhatt of Lowell Partners expects rates to fall twice this year. “Inflation is tired,” he said.`,
      quotes: [direct('Tariq Bhatt', '“Inflation is tired,”')],
      why: 'a forecast first, then he',
    },
    {
      text: `Ms. Trask testified that she never saw the letter. Under cross-examination, she conceded she had signed for it.`,
      quotes: [indirect('Trask', 'that she never saw the letter'), indirect('Trask', 'she had signed for it')],
      why: 'a court report: testified, conceded',
    },
    {
      text: `"Who paid for the yacht?" asked Senator Brill. "A friend," said Mr. Cole. "Which friend?" "A generous one."`,
      quotes: [direct('Brill', `"Who paid for the yacht?"`), direct('Cole', `"A friend,"`)],
      why: 'question and answer, then two turns that nobody is named for',
    },
    {
      text: `Fans chanted "Sack the board!" for most of the second half.`,
      quotes: [direct('Fans', `"Sack the board!"`)],
      why: 'a chant without a comma',
    },
    {
      text: `The company blamed the delay on "an unhelpful wind," a phrase its captain, Rhona Skene, said she had never used.`,
      quotes: [mixed(['The company', 'the company'], `the delay on "an unhelpful wind,"`), indirect('Rhona Skene', 'she had never used')],
      why: 'blamed on; somebody else disowns the phrase',
    },
    {
      text: `Speaking on condition of anonymity, a second official said talks were "on life support."`,
      quotes: [mixed(['a second official'], `talks were "on life support."`)],
      why: 'an unnamed official after the usual phrase',
    },
    {
      text: `‘I have been called worse by better,’ Dame Olive Trench replied when the barrister suggested she was confused.`,
      quotes: [direct('Olive Trench', '‘I have been called worse by better,’'), indirect('the barrister', 'she was confused')],
      why: 'replied when somebody suggested',
    },
    {
      text: `Police in Varn, citing the autopsy, said the man had drowned.`,
      quotes: [indirect(['Police in Varn', 'Police'], 'the man had drowned')],
      why: 'citing between source and cue',
    },
  ],
  'short articles': [
    {
      text: `PORT LORNE (AW) — A ferry with 112 people aboard ran aground on Tuesday, the coast guard said.\n\nNobody was hurt, said Lt. Carmen Ruiz, a coast guard spokeswoman.\n\n"Everybody had a life jacket and everybody had a story," Ruiz told reporters.`,
      quotes: [
        indirect('coast guard', 'A ferry with 112 people aboard ran aground on Tuesday'),
        indirect('Carmen Ruiz', 'Nobody was hurt'),
        direct('Carmen Ruiz', `"Everybody had a life jacket and everybody had a story,"`),
      ],
      why: 'a wire brief: an organization, then its spokeswoman',
    },
    {
      text: `Shares in Quillon, the maker of office chairs, fell 9 percent on Thursday after it cut its forecast.\n\n“We misread the return to the office,” said Henrik Salo, its finance chief. “People returned, but they brought their own cushions.”\n\nAnalysts at Delmar Bank called the forecast “a second profit warning in a polite voice.”`,
      quotes: [
        direct('Henrik Salo', '“We misread the return to the office,”', '“People returned, but they brought their own cushions.”'),
        mixed(['Analysts at Delmar Bank', 'Analysts'], 'the forecast “a second profit warning in a polite voice.”'),
      ],
      why: 'a market report: the finance chief of a company that is only "its"',
    },
    {
      text: `A teacher who taught the same class of pupils for 12 years has said goodbye to them.\n\nMaureen Tilley, 64, of Crewkerne Road, said: ‘I’ve seen their first teeth go and their first cars come.’\n\nHer head teacher, Ashok Pillai, said Mrs Tilley had been ‘the spine of the school’.\n\nShe will be replaced in September.`,
      quotes: [
        direct('Maureen Tilley', '‘I’ve seen their first teeth go and their first cars come.’'),
        mixed('Ashok Pillai', 'Mrs Tilley had been ‘the spine of the school’'),
      ],
      why: 'a British local paper: "said goodbye" is no quote, a possessive title names another',
    },
    {
      text: `Two months ago, Kofi Anane could not run for a bus. On Sunday he won the city marathon.\n\n"I told my mother I'd finish," he said. "I didn't tell her when."\n\nThe runner-up, Stian Moe, collapsed at the line.\n\n"Tell Kofi I want my shoes back," he said later from a hospital bed.`,
      quotes: [
        direct('Kofi Anane', `"I told my mother I'd finish,"`, `"I didn't tell her when."`),
        direct('Stian Moe', `"Tell Kofi I want my shoes back,"`),
      ],
      why: 'he moves on to the second man; the first one is named inside his quote',
    },
    {
      text: `A federal judge on Friday threw out the case against Lowell Tate, a former sheriff.\n\n"The government sat on this evidence for two years," Judge Renata Alvarez wrote in a 40-page opinion. "It may sit there a while longer."\n\nTate wept. His lawyer, Abe Fine, said the ruling was "worth every gray hair."\n\nProsecutors declined to comment.`,
      quotes: [
        direct('Renata Alvarez', `"The government sat on this evidence for two years,"`, `"It may sit there a while longer."`),
        mixed('Abe Fine', `the ruling was "worth every gray hair."`),
      ],
      why: 'a court report: an opinion, a lawyer, nobody else',
    },
    {
      text: `Bees can count to six, a study suggests.\n\nThe researchers trained 40 bees to fly to a card with a given number of dots.\n\n“Six is where they give up, and frankly so do some of my students,” said Noor Vermeulen, a biologist at Halden University who led the study.\n\nJoão Teles, who studies ants and was not involved, is not convinced. “I’d like to see them subtract,” he said.`,
      quotes: [
        indirect([null, 'study'], 'Bees can count to six'),
        direct('Noor Vermeulen', '“Six is where they give up, and frankly so do some of my students,”'),
        direct('João Teles', '“I’d like to see them subtract,”'),
      ],
      why: 'a science brief: a study, its author, an outsider',
    },
    {
      text: `The singer Odessa Blaine has canceled the rest of her tour.\n\n“My voice has asked for a holiday, and I’ve granted it,” the 29-year-old wrote on Instagram on Monday.\n\nHer label, Tin Roof Records, said fans would be refunded within 30 days.`,
      quotes: [
        direct('Odessa Blaine', '“My voice has asked for a holiday, and I’ve granted it,”'),
        indirect('Tin Roof Records', 'fans would be refunded within 30 days'),
      ],
      why: 'entertainment: the 29-year-old',
    },
    {
      text: `The president of Karelstan, Timur Bek, on Wednesday accused his neighbor of "drawing borders with a broom."\n\nThe neighbor, Ostravia, denied that its troops had moved.\n\n"Not a single boot," Foreign Minister Lidia Kross said at a news conference in the capital. She said President Bek should "look for his border under his own bed."`,
      quotes: [
        mixed('Timur Bek', `his neighbor of "drawing borders with a broom."`),
        indirect('Ostravia', 'that its troops had moved'),
        direct('Lidia Kross', `"Not a single boot,"`),
        mixed('Lidia Kross', `President Bek should "look for his border under his own bed."`),
      ],
      why: 'world news: a president, a country, a minister',
    },
    {
      text: `Council votes to keep library open\n\nBy Jo Hartnell\n\nTILSDALE — The council voted 7-2 on Monday to keep the Elm Street library open.\n\nCouncilor Vince Amato, who voted against, said the building was "held together by overdue fines."\n\nCouncilor Bea Strand disagreed.\n\n"It is held together by readers," she said.`,
      quotes: [
        mixed('Vince Amato', `the building was "held together by overdue fines."`),
        direct('Bea Strand', `"It is held together by readers,"`),
      ],
      why: 'a council meeting: disagreed is the subject of the next she',
    },
    {
      text: `Mirela Dobre was asleep when the river came in. Her neighbor, Grigore Pana, broke the window with a chair.\n\n"I shouted until I had no voice," he said.\n\n"And then he hummed," she said. "He stood in the water and hummed until I woke up."`,
      quotes: [
        direct('Grigore Pana', `"I shouted until I had no voice,"`),
        direct('Mirela Dobre', `"And then he hummed,"`, `"He stood in the water and hummed until I woke up."`),
      ],
      why: 'he and she after a woman and a man',
    },
    {
      text: `Regulators will look into the price of insulin pumps, three people briefed on the plans said.\n\nThe Medical Prices Authority, which oversees the market, declined to comment. A spokesman for Vantor, the largest maker, said it "welcomes any question that has a number in it".\n\n“We have waited for this for years,” said Delphine Roux of the patients’ group Dose.`,
      quotes: [
        indirect(['three people briefed on the plans', 'three people'], 'Regulators will look into the price of insulin pumps'),
        mixed(['A spokesman for Vantor', 'a spokesman'], `it "welcomes any question that has a number in it"`),
        direct('Delphine Roux', '“We have waited for this for years,”'),
      ],
      why: 'business: unnamed people, a spokesman, an activist with her group; two styles of marks',
    },
    {
      text: `Rangers found the missing hikers on Saturday, four days after they left the trail.\n\nThe two, Brent and Lily Sato, had lived on snow and one bag of almonds.\n\n"I counted them every morning," Lily Sato said. "There were 61."\n\n"There were 64," her husband said.`,
      quotes: [
        direct('Lily Sato', `"I counted them every morning,"`, `"There were 61."`),
        direct(['Brent Sato', 'Brent', 'her husband'], `"There were 64,"`),
      ],
      why: 'husband and wife named in one breath',
    },
  ],
  'unfamiliar styles': [
    {
      text: `''It is strictly a business decision,'' a Tidewater executive tells employees. "They know it," a voice-over in the ad states. "We fight on," the Saudis state in the paper. Several said they would rather "see block grants."`,
      quotes: [direct('a Tidewater executive', "''It is strictly a business decision,''"), direct(null, '"They know it,"'), direct('Saudis', '"We fight on,"'), mixed('several', 'they would rather "see block grants."')],
      why: 'verbs of the present that look like nouns, and those who are some of many',
    },
    {
      text: `His opponents pounced. Senator Lund released a written statement saying the U.S. "does not have the means to vet everybody."`,
      quotes: [mixed('Lund', 'the U.S. "does not have the means to vet everybody."')],
      why: 'whoever releases the statement says it; an abbreviation before marks in lower case ends nothing',
    },
    {
      text: `Madge Albrand caused an outcry over her remark that "there is a special place in hell for such women."`,
      quotes: [mixed('Madge Albrand', 'that "there is a special place in hell for such women."')],
      why: 'a noun for what its owner said',
    },
    {
      text: `Maher said that the report "was not good." Adding, "What they do is never that bad, but how they hide it."`,
      quotes: [mixed('Maher', 'that the report "was not good."'), direct('Maher', '"What they do is never that bad, but how they hide it."')],
      why: 'a participle begins a sentence of its own',
    },
    {
      text: `"Chili is the last thing that you add, or it will turn bitter," Mr. Denis emphasises. "Never before," the islands' best cook points out.`,
      quotes: [direct('Denis', `"Chili is the last thing that you add, or it will turn bitter,"`), direct("the islands' best cook", '"Never before,"')],
      why: 'verbs that look like nouns end the sentence',
    },
    {
      text: `“Bring the engineer to Hull at once!” the old duke decreed.`,
      quotes: [direct('the old duke', '“Bring the engineer to Hull at once!”')],
      why: 'a rare verb ends the sentence',
    },
    {
      text: `The paper quotes Mr. Idris Shaw as claiming “four of those who signed have been expelled”.`,
      quotes: [direct('Idris Shaw', '“four of those who signed have been expelled”')],
      why: 'quoted as claiming',
    },
    {
      text: `The said report further claims that the fund was empty.`,
      quotes: [indirect('the said report', 'that the fund was empty')],
      why: 'what was said before is the report',
    },
    {
      text: `The chief election commissioner yesterday said, "How do we deal with money? Give us some ideas."`,
      quotes: [direct('the chief election commissioner', '"How do we deal with money? Give us some ideas."')],
      why: 'a day before the verb is no speaker',
    },
    {
      text: `Odira pulled out at the last minute saying she could not debate a man who "has no regard for the truth."`,
      quotes: [mixed('Odira', 'she could not debate a man who "has no regard for the truth."')],
      why: 'nor is a time',
    },
    {
      text: `Rasmus Hollen condemned the acts of Denmark and of its ministers, stating, "The resolution was meant to frighten us."`,
      quotes: [indirect('Rasmus Hollen', 'the acts of Denmark and of its ministers'), direct('Rasmus Hollen', '"The resolution was meant to frighten us."')],
      why: 'the participle behind a comma is of the subject',
    },
    {
      text: `"If she was hired according to the rules, nobody would ask. But she was not," wrote one reader.`,
      quotes: [direct('one reader', '"If she was hired according to the rules, nobody would ask. But she was not,"')],
      why: 'rules say nothing',
    },
    {
      text: `The strike at the cannery will go on. Belloni, meanwhile, stressed "there is no way back to the old contract."`,
      quotes: [direct('Belloni', `"there is no way back to the old contract."`)],
      why: 'a name the tagger does not know, an adverb between it and the verb',
    },
    {
      text: `Adeyinka, on the other hand, deadpanned, "I have seen worse weather."`,
      quotes: [direct('Adeyinka', `"I have seen worse weather."`)],
      why: 'a phrase between the subject and a rare verb',
    },
    {
      text: `Marlow, for his part, thundered "we were never asked about the depot."`,
      quotes: [direct('Marlow', `"we were never asked about the depot."`)],
      why: 'a rare verb, a clause between marks in lower case and no comma before it',
    },
    {
      text: `Seconding the motion, Councillor Edie Marchbank (Ind, Quayside) said: “We have waited since my son was at school.”`,
      quotes: [direct('Edie Marchbank', '“We have waited since my son was at school.”')],
      why: 'the object of what opens the sentence does not speak',
    },
    {
      text: `Lindqvist's answer was short: "No."`,
      quotes: [direct('Lindqvist', `"No."`)],
      why: 'a noun cue, a verb and a colon',
    },
    {
      text: `The schools minister told Radio Harbour's Dawn programme: 'We're not in the business of picking winners.'`,
      quotes: [direct('the schools minister', `'We're not in the business of picking winners.'`)],
      why: 'an owner in the name of the listener',
    },
    {
      text: `Botanist Yun-ha Ree counters that the samples, taken from four of the trees, leave little room for doubt.`,
      quotes: [indirect('Yun-ha Ree', 'that the samples, taken from four of the trees, leave little room for doubt')],
      why: 'a verb that looks like a noun, before "that"',
    },
    {
      text: `The agency's coordinator, Mrs. Halima Dan-Bello, debunked the claim, maintaining that trucks had left on Sunday.`,
      quotes: [indirect(['Halima Dan-Bello', "the agency's coordinator"], 'that trucks had left on Sunday')],
      why: 'a participle with a clause behind a verb of rejection',
    },
    {
      text: `The club insisted it was "looking at every seat" and urged supporters not to bring ladders.`,
      quotes: [mixed('the club', `it was "looking at every seat"`), indirect('the club', 'supporters not to bring ladders')],
      why: 'two coordinated verbs, marks in the first content',
    },
    {
      text: `"A statue," repeated Moncrieff when I told him. The cat looked up. "Of whom?"`,
      quotes: [direct('Moncrieff', `"A statue,"`), direct('Moncrieff', `"Of whom?"`)],
      why: 'a clause about another moment behind the attribution; a quote that goes on behind a sentence',
    },
    {
      text: `"It was my brother," Moncrieff says.\n\n"When?" I ask.\n\n"Before the war."`,
      quotes: [direct('Moncrieff', `"It was my brother,"`), direct(null, `"When?"`), direct('Moncrieff', `"Before the war."`)],
      why: "the reporter's question is answered by whoever spoke before",
    },
    {
      text: `"I'm not sentimental," Ishbel Rae told me, weighing out nails. "Nobody here can afford it." Then she stopped. "But I'll miss the horn."`,
      quotes: [direct('Ishbel Rae', `"I'm not sentimental,"`, `"Nobody here can afford it."`), direct('Ishbel Rae', `"But I'll miss the horn."`)],
      why: 'a sentence between two parts that stand alone',
    },
    {
      text: `Ms. Chandra also took to X. “First the rods, then the lies,” she posted.`,
      quotes: [direct('Chandra', '“First the rods, then the lies,”')],
      why: 'the network is no initial: the sentence ends there',
    },
    {
      text: `The jury was shown a message in which Pargeter wrote: "They will never count the spoons."`,
      quotes: [direct('Pargeter', `"They will never count the spoons."`)],
      why: 'a passive before the clause that has the attribution',
    },
    {
      text: `The prime minister's office has answered the report. A spokesperson said:\n\nThe prime minister has never discussed this with anyone. These stories are made up by people with time on their hands.\n\nMore soon.`,
      quotes: [indirect(['a spokesperson', 'A spokesperson'], 'The prime minister has never discussed this with anyone. These stories are made up by people with time on their hands.')],
      why: 'a live blog: what is said stands in a paragraph of its own, without marks',
    },
    {
      text: `Title: Two firms break ground on a marsh filter\nDate: June 9\nPlace: Grafton Hollow\n\nThe firms "are proud," their chairwoman, Tess Arbour, said.`,
      quotes: [mixed('Tess Arbour', `The firms "are proud,"`)],
      why: 'lines of facts are no transcript',
    },
    {
      text: `The slowest pen in the harbor: an interview with Anneke Vos\n\nAnneke Vos took eleven years over her novel.\n\nQ: Did you expect the prize?\n\nA: No. I had put on my other shoes already.\n\nAnd a coat.\n\nQ: What is next?\n\nA: A very short book.`,
      quotes: [
        indirect(['Q', null], 'Did you expect the prize?'),
        indirect('Anneke Vos', 'No. I had put on my other shoes already.', 'And a coat.'),
        indirect(['Q', null], 'What is next?'),
        indirect('Anneke Vos', 'A very short book.'),
      ],
      why: 'Q and A: who answers, and an answer of two paragraphs',
    },
    {
      text: `Interview by Milo Trask\n\nAnneke Vos took eleven years over her novel.\n\nMT: Do you read reviews?\n\nAV: Only the bad ones.\n\nMT: Why?\n\nAV: The good ones make me nervous.`,
      quotes: [
        indirect('Milo Trask', 'Do you read reviews?'),
        indirect('Anneke Vos', 'Only the bad ones.'),
        indirect('Milo Trask', 'Why?'),
        indirect('Anneke Vos', 'The good ones make me nervous.'),
      ],
      why: 'initials as labels',
    },
    {
      text: `Navarro, the coach, said, "Nobody told the girls that they were the small ones.\n\nSo they went out and ran. I stood there with my sandwich and forgot to eat it."\n\nThe next match is on Friday.`,
      quotes: [direct('Navarro', `"Nobody told the girls that they were the small ones.`, `So they went out and ran. I stood there with my sandwich and forgot to eat it."`)],
      why: 'a quote over two paragraphs with one pair of marks',
    },
    {
      text: `The video shows the gull strutting past the counter. The council proposes a ferry that would spare them the bridge. Its leader declined to say at what price.`,
      quotes: [],
      why: 'pictures, relative clauses and refusals say nothing',
    },
    {
      text: `Tilda Marsh, 43, has lived on the quay all her life. Her neighbor Rob Hale, 51, has not.\n\n"We will not move," the 43-year-old said.`,
      quotes: [direct('Tilda Marsh', `"We will not move,"`)],
      why: 'an age takes up whoever has it',
    },
    {
      text: `Tilda Marsh had gone in for a cod. "It ate the mop," the mother-of-three told this paper. The great-grandmother of nine next door, Ivy Platt, never saw it.`,
      quotes: [direct('Tilda Marsh', `"It ate the mop,"`)],
      why: 'children take up a woman',
    },
    {
      text: `A carer bought a boat with money she stole from a widow, a court has heard.\n\nConstable Holly Sturt told the court officers had found the boat at Easter.`,
      quotes: [indirect(['a court', null], 'A carer bought a boat with money she stole from a widow'), indirect('Holly Sturt', 'officers had found the boat at Easter')],
      why: 'a court report: what a court has heard, and what it was told',
    },
    {
      text: `Chief executive Ana Rothe told investors "the worst is over". The campaigners were less sure, with Boswell stating: "It has hardly begun."`,
      quotes: [direct('Ana Rothe', `"the worst is over"`), direct('Boswell', `"It has hardly begun."`)],
      why: 'a listener before a marked clause; the subject of a participle',
    },
    {
      text: `The widow was told that night. "I knew," she said.`,
      quotes: [direct(['the widow', 'The widow'], `"I knew,"`)],
      why: 'told, but nothing is known of it',
    },
    {
      text: `"People come for the bread," shrugs Amaury Fells. "Who would steal a recipe?" wonders sexton Ewart Pym.`,
      quotes: [direct('Amaury Fells', `"People come for the bread,"`), direct('Ewart Pym', `"Who would steal a recipe?"`)],
      why: 'verbs that look like nouns between a quote and its speaker, a title nobody lists',
    },
    {
      text: `Dean Sprott, 44, tried to shoo it off. "It had murder in its eyes," blasted dad-of-two Dean.`,
      quotes: [direct('Dean Sprott', `"It had murder in its eyes,"`)],
      why: 'a given name behind what a tabloid calls him',
    },
    {
      text: `The festival is "a picnic that got out of hand", in the words of its founder, Greta Lund.`,
      quotes: [mixed('Greta Lund', `The festival is "a picnic that got out of hand"`)],
      why: 'in the words of',
    },
    {
      text: `"They remember our name," says Jacinta Ruiz, stirring a pot. Her husband nods. "And then they forget it."`,
      quotes: [direct('Jacinta Ruiz', `"They remember our name,"`), direct(['her husband', 'Her husband'], `"And then they forget it."`)],
      why: 'somebody else nods before the quote that goes on',
    },
    {
      text: `"Yes," Amsel said. And then: "No." A visibly tired Dele Ibru said: "Well."`,
      quotes: [direct('Amsel', `"Yes,"`, `"No."`), direct('Dele Ibru', `"Well."`)],
      why: 'words of order before a quote; an adverb before the name',
    },
    {
      text: `"He fed everyone's cats," said a neighbor, who asked not to be named.`,
      quotes: [direct('a neighbor', `"He fed everyone's cats,"`)],
      why: 'who asks not to be named tells nothing',
    },
    {
      text: `Plant operator Des Farrow, 58, has worked here since he was 16. “My dad worked here. His dad worked here,” he says.`,
      quotes: [direct('Des Farrow', '“My dad worked here. His dad worked here,”')],
      why: 'whom only the quote mentions does not say it',
    },
    {
      text: `Sylvia Pratt, 77, of Lower Nessing, said the terrier ate the will "page by page". Mr Hale, representing Mr Pratt's sister, Beryl, suggested it had been "fully digested".`,
      quotes: [mixed('Sylvia Pratt', 'the terrier ate the will "page by page"'), mixed('Hale', 'it had been "fully digested"')],
      why: 'age and home between subject and verb; the object of a participle with its name',
    },
    {
      text: `Early in "The Lamp Keeper," Ruben Vaye's third film, an old man tells his granddaughter that the sea "has no memory, only habits."`,
      quotes: [mixed(['an old man'], 'that the sea "has no memory, only habits."')],
      why: 'a title between marks does not speak',
    },
    {
      text: `Managing director Mark Sallow said the decision had been “painful” but that the plant, which makes bearings for wind turbines, was “no longer viable”.`,
      quotes: [mixed('Mark Sallow', 'the decision had been “painful” but that the plant, which makes bearings for wind turbines, was “no longer viable”')],
      why: 'a relative clause before the predicate of what is said',
    },
    {
      text: `DR. BRANDT: I have two announcements.\n\nThe beaches are open.\n\nREPORTER: Will you apologize?\n\nMR. OSTLER (deputy commissioner): What the doctor means is clear.\n\nDR. BRANDT: No, I am sorry.`,
      quotes: [
        indirect(['BRANDT', 'Brandt'], 'I have two announcements.', 'The beaches are open.'),
        indirect(['REPORTER', null], 'Will you apologize?'),
        indirect(['OSTLER', 'Ostler'], 'What the doctor means is clear.'),
        indirect(['BRANDT', 'Brandt'], 'No, I am sorry.'),
      ],
      why: 'a label with a post in brackets, a turn of two paragraphs',
    },
    {
      text: `Asked about the plan, Commissioner Moss said in a statement:\n\n> We have nothing to hide. The ferries will sail.\n>\n> I will see to it myself.\n\nShe then left the room.`,
      quotes: [indirect('Moss', 'We have nothing to hide. The ferries will sail.', 'I will see to it myself.')],
      why: 'a block quote of two paragraphs',
    },
    {
      text: `The harbor plan moved ahead on Monday.\n\n“I intend to fish off it.”\nTish Averell, councilwoman\n\n@selkieboats: finally a pier we can be proud of\n\nThe vote was 6-1.`,
      quotes: [direct('Tish Averell', '“I intend to fish off it.”'), indirect(['@selkieboats', null], 'finally a pier we can be proud of')],
      why: 'a pull quote with a name and a post below, without a dash; a post with its account in front',
    },
    {
      text: `Councilwoman Averell quoted her grandmother: "A pier is a promise with planks."`,
      quotes: [direct(['her grandmother', 'Averell'], `"A pier is a promise with planks."`)],
      why: 'whoever is quoted by somebody else',
    },
    {
      text: `Senator Clara Moss scolded him: “The scientists are against you on this,” she said. “I don’t understand it.”`,
      quotes: [direct('Clara Moss', '“The scientists are against you on this,”', '“I don’t understand it.”')],
      why: 'an announcement before a quote that is attributed once more behind it',
    },
    {
      text: `The tribunal observed that “a harbor cannot be run from a desk” and directed the port to reply. Professor Lyn Egert warned last night that attacks will get worse.`,
      quotes: [mixed(['The tribunal', 'the tribunal'], 'that “a harbor cannot be run from a desk”'), indirect('Lyn Egert', 'that attacks will get worse')],
      why: 'a verb behind marked speech is the reporter’s; a noun that looks like a verb behind "that"',
    },
    {
      text: `GWEN ASHER, HOST: Pilar Montera, welcome.\n\nMONTERA: Thank you.\n\nASHER: The county said it could not pay you.\n\nMONTERA: Then it bought a drone.`,
      quotes: [
        indirect(['Gwen Asher', 'GWEN ASHER'], 'Pilar Montera, welcome.'),
        indirect(['Pilar Montera', 'MONTERA'], 'Thank you.'),
        indirect(['Gwen Asher', 'GWEN ASHER', 'ASHER'], 'The county said it could not pay you.'),
        indirect(['Pilar Montera', 'MONTERA'], 'Then it bought a drone.'),
      ],
      why: 'a label with a post behind a comma; what is reported inside a turn is part of it',
    },
    {
      text: `"They needed a kick," said one of them, 83-year-old Juhan Tamme. The president vowed Sunday to "crush" the smugglers. "He wanted to study," said a neighbor, who asked that her name not be used.`,
      quotes: [direct('Juhan Tamme', `"They needed a kick,"`), mixed('the president', 'to "crush" the smugglers'), direct('a neighbor', `"He wanted to study,"`)],
      why: 'a name apposed to one of them; a day between the verb and what was vowed; who keeps her name to herself',
    },
    {
      text: `"We were robbed," coach Dee Marshall said. "Robbed."`,
      quotes: [direct('Dee Marshall', `"We were robbed,"`, `"Robbed."`)],
      why: 'a sentence of one word goes on with a quote',
    },
    {
      text: `I ask Dana Cole whether she misses the stage. She laughs. "Every single night of my life."`,
      quotes: [indirect(null, 'whether she misses the stage'), direct('Dana Cole', `"Every single night of my life."`)],
      why: 'whoever laughs at the reporter’s question answers it',
    },
    {
      text: `Cole, asked whether the bridge would open this year, said: "Not a chance." Asked how much it would cost, Mayor Dee Marshall said it was too early to tell.`,
      quotes: [direct('Cole', `"Not a chance."`), indirect('Dee Marshall', 'it was too early to tell')],
      why: 'what somebody was asked is no words of hers',
    },
    {
      text: `A spokesman for Stoke-on-Trent City Council said: "We are aware of the report."`,
      quotes: [direct(['a spokesman for Stoke-on-Trent City Council', 'Stoke-on-Trent City Council'], `"We are aware of the report."`)],
      why: 'a place name with hyphens, a preposition in it',
    },
    {
      text: `According to a report that the regulator published last week, demand has risen in two years. "We are diving in May," says co-author Lucy Moss.`,
      quotes: [indirect(['the report', 'a report', 'the regulator'], 'demand has risen in two years'), direct('Lucy Moss', `"We are diving in May,"`)],
      why: 'a source with a clause of its own; a word that a hyphen makes part of a title',
    },
    {
      text: `The coral prefers plastic to its food, researchers report in the journal Reef Letters. Henrik Voll, an ecologist who was not involved in the study, cautions that corals in a tank differ from those in the sea.`,
      quotes: [indirect('researchers', 'The coral prefers plastic to its food'), indirect('Henrik Voll', 'that corals in a tank differ from those in the sea')],
      why: 'verbs that look like nouns, behind those who do something and behind what is said of somebody named',
    },
    {
      text: `The dean of the school resigned Monday after an audit found that it had overbilled the state. His ministry softened the language, saying Brandt had been misunderstood.`,
      quotes: [indirect(['an audit', 'the audit'], 'that it had overbilled the state'), indirect('his ministry', 'Brandt had been misunderstood')],
      why: 'the verb of another clause between a noun and the cue',
    },
    {
      text: `Chipmaker Arden Semiconductor (ARDN.L) cut its forecast on Monday, saying customers were working through a glut of parts. Large customers have been promised payments by the spring. Kim objected; the judge sustained the objection.`,
      quotes: [indirect('Arden Semiconductor', 'customers were working through a glut of parts')],
      why: 'a ticker with a period; who is promised something does not say it; what follows a semicolon is another sentence',
    },
    {
      text: `Analysts at Brewin Clarke said the size of the cut was a surprise. "The market was braced for bad news," they wrote in a note.`,
      quotes: [indirect(['analysts at Brewin Clarke', 'analysts'], 'the size of the cut was a surprise'), direct(['analysts at Brewin Clarke', 'analysts'], `"The market was braced for bad news,"`)],
      why: 'those who spoke last go on behind their quote',
    },
    {
      text: `"He drives a van now," Rolf Moss says. "He hates it."\n\nMoss snorts. "In due course I will be driving a van too."`,
      quotes: [direct('Rolf Moss', `"He drives a van now,"`, `"He hates it."`), direct('Rolf Moss', `"In due course I will be driving a van too."`)],
      why: 'all that somebody does in a sentence is a verb, whatever it looks like',
    },
    {
      text: `"We lost," press secretary Ida Moss said. "It hurts," lead singer Bo Roe admitted. "Not a chance," sports minister Ann Lee said.`,
      quotes: [direct('Ida Moss', `"We lost,"`), direct('Bo Roe', `"It hurts,"`), direct('Ann Lee', `"Not a chance,"`)],
      why: 'a title that begins like a verb right behind the quote',
    },
    {
      text: `CFO Nadia Brill told analysts the company has enough cash "to get through three bad winters." One activist, who asked not to be named, accused Brill of "whistling in the dark".`,
      quotes: [mixed('Nadia Brill', 'the company has enough cash "to get through three bad winters."'), mixed(['one activist', 'activist'], 'Brill of "whistling in the dark"')],
      why: 'those who are told are no part of it; a verb behind one that only keeps a name secret',
    },
    {
      text: `When the power went out, Mei Tanaka kept reading. "I had forty pages left," the novelist explains. Two hikers were found alive on Monday, the sheriff's office said.`,
      quotes: [direct('Mei Tanaka', `"I had forty pages left,"`), indirect("the sheriff's office", 'Two hikers were found alive on Monday')],
      why: 'what somebody is for a living stands for the only one it can be; those who are found say nothing',
    },
    {
      text: `In what a nurse who asked not to be named called "a slap in the face of everybody", the clinic was sold. Kestrel Airways chief executive Tamsin Ware said bookings were up.`,
      quotes: [mixed(['a nurse', 'nurse'], '"a slap in the face of everybody"'), indirect('Tamsin Ware', 'bookings were up')],
      why: 'what somebody calls it, whoever she is; "chief" is no verb',
    },
    {
      text: `Its author, the retired midwife Olive Trent, said staff had been afraid. She refused to say whether she would testify.`,
      quotes: [indirect('Olive Trent', 'staff had been afraid')],
      why: 'a name behind a comma and a description of its own; what somebody refuses to say is not told',
    },
    {
      text: `"We'll fix it later," Cole Hutchins told colleagues as they filed out, according to two senators who heard him. The boy told detectives it was a joke, according to court records.`,
      quotes: [direct('Cole Hutchins', `"We'll fix it later,"`), indirect('court records', 'The boy told detectives it was a joke'), indirect('the boy', 'it was a joke')],
      why: 'what others are the source of: marked words are whose they are, a paraphrase is both',
    },
    {
      text: `The pump had failed hours before the flood, investigators said, and witnesses described a trail of smoke. President Orhan Kaya, who has called high rates "the mother of all evil," did not comment.`,
      quotes: [
        indirect('investigators', 'The pump had failed hours before the flood'),
        indirect('witnesses', 'a trail of smoke'),
        mixed('Orhan Kaya', 'high rates "the mother of all evil,"'),
      ],
      why: 'what others say behind an attribution; the verb of the sentence behind a relative clause',
    },
    {
      text: `"It is built one meeting at a time," wrote Cem Polat of Bosphorus Securities in a note titled "A Spine at Last." Ninth-grader Zoe Park, the last to speak, got the loudest applause. She said she did not care.`,
      quotes: [direct('Cem Polat', `"It is built one meeting at a time,"`), indirect('Zoe Park', 'she did not care')],
      notQuotes: ['"A Spine at Last."'],
      why: 'the title of what somebody wrote is nobody’s words; a pupil with the name of a place',
    },
    {
      text: `The harbor master told Channel 6 News senior officers had known since May. Ida Moss told a crowd of supporters on Monday the fight was over.`,
      quotes: [indirect(['the harbor master', 'harbor master'], 'senior officers had known since May'), indirect('Ida Moss', 'the fight was over')],
      why: 'whoever is told is no part of the clause behind it that has no "that"',
    },
    {
      text: `NEW DELHI: The Harbor Ministry on Tuesday ordered a probe into the collapse of a footbridge that left nine people dead, officials said.\n\n"No one found guilty will be spared," the Star quoted Rao as saying.\n\n• Two rest centers have opened, Rao says`,
      quotes: [
        indirect('officials', 'The Harbor Ministry on Tuesday ordered a probe into the collapse of a footbridge that left nine people dead'),
        direct('Rao', `"No one found guilty will be spared,"`),
        indirect('Rao', 'Two rest centers have opened'),
      ],
      why: 'a dateline with a colon; who quotes somebody is no part of it; a bullet neither',
    },
    {
      text: `When Lumen Robotics unveiled its oven last spring, chief executive Ada Winslow promised it would "bake before you wake." Edda Ellison, 57, wept in the dock at the court as Judge Noah Crewe told her she had "betrayed the children in your care".`,
      quotes: [mixed('Ada Winslow', 'it would "bake before you wake."'), mixed('Noah Crewe', 'she had "betrayed the children in your care"')],
      why: 'a clause that opens the sentence ends before the main one; "as" begins a clause of its own',
    },
    {
      text: `Norgrid says about 40,000 homes are without power. Toymaker Pinwheel said the company would grow. The Special Adviser to the Minister of Trade, Mrs. Ada Obi, described the threat as "hasty and uncalled for".`,
      quotes: [indirect('Norgrid', 'about 40,000 homes are without power'), indirect('Pinwheel', 'the company would grow'), mixed('Ada Obi', 'the threat as "hasty and uncalled for"')],
      why: 'names that no list knows; a title with a complement before its name',
    },
    {
      text: `The wait has risen to 412 days, the longest since records began, figures published on Thursday show. Its chief executive, Thea Lindqvist, urged caution, however, noting that "a single bad winter could undo all of it".`,
      quotes: [indirect('figures', 'The wait has risen to 412 days, the longest since records began'), mixed('Thea Lindqvist', 'that "a single bad winter could undo all of it"')],
      why: 'a verb behind a day, at the end; a participle whose subject has an appositive',
    },
    {
      text: `Sofia Andrade counts whales. She spoke with Coastal Review.\n\nCoastal Review: How do you count one?\n\nSA: You wait. A blow is a puff of smoke.\n\nCR: And plastic?\n\nSA: Don't get me started.`,
      quotes: [
        indirect('Coastal Review', 'How do you count one?'),
        indirect('Sofia Andrade', 'You wait. A blow is a puff of smoke.'),
        indirect('Coastal Review', 'And plastic?'),
        indirect('Sofia Andrade', "Don't get me started."),
      ],
      why: 'a newspaper that asks, by its initials',
    },
    {
      text: `Asked if he had done enough, Arjun Deshpande smiled. "I don't pick the team," the right-hander quipped. He said it was "a joke", before adding: "Don't print that."`,
      quotes: [direct('Arjun Deshpande', `"I don't pick the team,"`), mixed('Arjun Deshpande', 'it was "a joke"'), direct('Arjun Deshpande', `"Don't print that."`)],
      why: 'what people are called for a change; what is added is another quote',
    },
    {
      text: `Pop star Lyra Quill is ill, the singer announced Tuesday on her page.\n\n"I am heartbroken," the "Paper Crown" hitmaker, 29, wrote. "But I will be back."`,
      quotes: [indirect('Lyra Quill', 'Pop star Lyra Quill is ill'), direct('Lyra Quill', `"I am heartbroken,"`, `"But I will be back."`)],
      why: 'a title between marks in what somebody is called; a day behind the verb',
    },
    {
      text: `Planning officer Gareth Bowen recommended approval, saying the scheme "ticks every box we have". A Facebook post claims that the council met in secret.`,
      quotes: [mixed('Gareth Bowen', 'the scheme "ticks every box we have"'), indirect('a Facebook post', 'that the council met in secret')],
      why: 'a title that begins like a verb; a post is not what its platform says',
    },
    {
      text: `Igor Belov, an analyst, saw no hurry. "Each is waiting for the other," the expert explained. Spokeswoman Maria Zotova noted that a response would follow "in due course."`,
      quotes: [direct('Igor Belov', `"Each is waiting for the other,"`), mixed('Maria Zotova', 'that a response would follow "in due course."')],
      why: 'an analyst is an expert; what is to come says nothing',
    },
    {
      text: `The Israeli military said it was "looking into the reports". But asked if it was arson, Chief Dana Moss said it was not. "No," was Captain Lund's answer.`,
      quotes: [mixed(['the Israeli military', 'Israeli military'], 'it was "looking into the reports"'), indirect('Dana Moss', 'it was not'), direct('Lund', `"No,"`)],
      why: 'an adjective that is the subject; what was asked ends before the answer; the verb before an answer is no part of it',
    },
    {
      text: `An email from the head of research, Nadia Rossi, read: "Say nothing." Economist Karim Doust of Lowell Partners expects a cut. "Inflation is tired," he said.`,
      quotes: [direct('Nadia Rossi', `"Say nothing."`), thought('Karim Doust', 'a cut'), direct('Karim Doust', `"Inflation is tired,"`)],
      why: 'a message of somebody with a title; a person and his firm, taken for one name',
    },
    {
      text: `The leader of the main opposition All People's Front, Lamin Koroma, dismissed it as "old wine in old bottles". Tamba declined to take questions. Her lawyer, a soft-spoken former judge named Wade Tillman, thinks she will win.`,
      quotes: [mixed('Lamin Koroma', 'it as "old wine in old bottles"'), thought('Wade Tillman', 'she will win')],
      why: 'a name that begins like a determiner; a name behind "named"; what is declined is not told',
    },
    {
      text: `The union, which says it has 40,000 members, warned of strikes. Ferris, who said the vote was "stolen", has sued the county. Officials said the plant was closed; workers said they had not been told.`,
      quotes: [indirect('the union', 'it has 40,000 members'), mixed('Ferris', 'the vote was "stolen"'), indirect('Officials', 'the plant was closed'), indirect('workers', 'they had not been told')],
      why: 'what is told in a relative clause ends with it, before a semicolon somebody else',
    },
    {
      text: `Interior Secretary Ramon Diaz spoke after Finance chief Nora Ocampo told senators that a lower rate was "practically done". Sales will be $4 billion, the Leeds-based company said Wednesday in a statement.`,
      quotes: [mixed('Nora Ocampo', 'that a lower rate was "practically done"'), indirect('the Leeds-based company', 'Sales will be $4 billion')],
      why: 'the subject of a clause behind "after"; a firm by the place it is in',
    },
    {
      text: `"It's accounting with better PR," said Ashgrove founder Emil Castel, who is rich. Club captain Joe Sweetman admitted the saga had been "a distraction". "He's a good lad," the left-back told the club's website.`,
      quotes: [direct('Emil Castel', `"It's accounting with better PR,"`), mixed('Joe Sweetman', 'the saga had been "a distraction"'), direct('Joe Sweetman', `"He's a good lad,"`)],
      why: 'titles that look like verbs; a player by the place he plays in',
    },
    {
      text: `According to an arrest affidavit, Hollis told a deputy he "just wanted to talk". Prosecutors said Baker texted a friend: "It is done." The indictment alleges that Moss kept two sets of books.`,
      quotes: [mixed('Hollis', 'he "just wanted to talk"'), direct('Baker', '"It is done."'), indirect('the indictment', 'that Moss kept two sets of books')],
      why: 'marked words are whose they were, not of those who pass them on; a verb that looks like a noun',
    },
    {
      text: `Boss Garry Pallis was having none of it. "He is not for sale," snapped the Scot.\n\nPope Clement prayed for sailors, calling the sea "a mother to the poor". "Have mercy," the pontiff said.`,
      quotes: [direct('Garry Pallis', '"He is not for sale,"'), mixed('Clement', 'the sea "a mother to the poor"'), direct('Clement', '"Have mercy,"')],
      why: 'people by where they are from and by other words for their post',
    },
    {
      text: `The Danish Harbor Agency, asked about her claim that it looks away, sent a two-line reply: "We are aware." Vance's message to voters was blunt: "Stay home." Staff learned of the cuts on Monday, said two people who were affected.`,
      quotes: [direct('Danish Harbor Agency', '"We are aware."'), direct('Vance', '"Stay home."'), indirect('two people', 'Staff learned of the cuts on Monday')],
      why: 'a reply is sent by the subject; nouns of speech; a source with a clause of its own',
    },
    {
      text: `'We did nothing wrong': mayor defends bridge contract\n\nMayor Lena Brandt defended the contract on Monday. "This facility will meet a third of our needs," Eng. Al Mannai pointed out. Det Sgt Colin Speight, of Dorset Police, said inquiries were continuing.`,
      quotes: [direct('Lena Brandt', "'We did nothing wrong'"), direct('Al Mannai', '"This facility will meet a third of our needs,"'), indirect('Colin Speight', 'inquiries were continuing')],
      why: 'the mayor of a headline is named below it; titles as papers shorten them',
    },
    {
      text: `When the surgeon asked Xu Wen whether he was sure, the teenager nodded. His mother was told late. "If I had known, I would have sold mine," she says. Fed Chair Ruth Abram reiterated that banks are in no hurry, telling lawmakers that inflation remains "sticky".`,
      quotes: [
        indirect('the surgeon', 'whether he was sure'),
        direct('his mother', '"If I had known, I would have sold mine,"'),
        indirect('Ruth Abram', 'that banks are in no hurry'),
        mixed('Ruth Abram', 'that inflation remains "sticky"'),
      ],
      why: 'a clause before the main one; the only woman there; a participle goes on with words of its own',
    },
    {
      text: `The ban will not last, reckons Odile Verhoef of Lagoon Watch. Superior Court Judge Nadine Whit vacated the conviction after prosecutors conceded that a witness had lied. A video shows Gov. Lydia Aranda saying "farmers should learn to code".`,
      quotes: [indirect('Odile Verhoef', 'The ban will not last'), indirect('prosecutors', 'that a witness had lied'), mixed('Lydia Aranda', '"farmers should learn to code"')],
      why: 'a rare verb in the tail; the subject of a clause behind "after"; whom a video shows',
    },
    {
      text: `CLAIM: The bridge was closed for a film.\n\nVERDICT: False. It was closed for repairs.\n\n14:41 Speaker Anders Roth calls for order. "The honourable member will have his turn."\n\nThe mayor shook her head. "Not a chance, not while I am here."`,
      quotes: [direct('Anders Roth', '"The honourable member will have his turn."'), direct('the mayor', '"Not a chance, not while I am here."')],
      why: 'labels that are nobody; the time of an entry; whoever does something before a quote that stands alone',
    },
    {
      text: `Dorset and Wiltshire Police said a man had died near Poole. The force later confirmed that a second man was missing. His daughter June said he "never ran from a bull".`,
      quotes: [indirect('Dorset and Wiltshire Police', 'a man had died near Poole'), indirect('Dorset and Wiltshire Police', 'that a second man was missing'), mixed('June', 'he "never ran from a bull"')],
      why: 'the police of two counties, and "the force"; a given name that is a month too',
    },
    {
      text: `Fergal Moyne disputed the method. Comparing averages, he argued, "tells you who works part-time". One of the freed men, who gave no name, said they had been fed on rice. "I prayed in three languages," he recounted. Commodore Bassey Etim said no ransom was paid.`,
      quotes: [
        mixed('Fergal Moyne', 'Comparing averages', '"tells you who works part-time"'),
        indirect('one of the freed men', 'they had been fed on rice'),
        direct('one of the freed men', '"I prayed in three languages,"'),
        indirect('Bassey Etim', 'no ransom was paid'),
      ],
      why: 'marked speech that goes on with the phrase before the attribution; one of many; a rank that is rare',
    },
    {
      text: `A former mayor accused of taking kickbacks from a waste company told judges on Monday he had been naive. The prosecutor, told of this, laughed. His lawyer, An De Vos, called the case "a circus". "I will go," he liked to say. My editor, Per Lund, told me so.`,
      quotes: [indirect('a former mayor', 'he had been naive'), mixed('An De Vos', 'the case "a circus"'), direct([null, 'An De Vos', 'a former mayor'], '"I will go,"')],
      why: 'a subject of whom a participle tells more; whoever is told says nothing; names that are small words elsewhere',
    },
    {
      text: `Outside court, the mother of one of the players said: "My son cried for a week." A two-judge bench heard the case. "Then repair the roof," it observed. The deputy inspector general said three nurses were held. Three nurses say they were not.`,
      quotes: [
        direct('the mother of one of the players', '"My son cried for a week."'),
        direct('a two-judge bench', '"Then repair the roof,"'),
        indirect('the deputy inspector general', 'three nurses were held'),
        indirect('three nurses', 'they were not'),
      ],
      why: 'where it was said; a bench of judges; posts of two nouns; a plural in -ses',
    },
    {
      text: `Manager Dave Rudge felt robbed. "Their second was a yard offside," Rudge fumed.\n\nHis opposite number, Sofia Lind, was in no mood to apologize.\n\n"We deserved that," the Swede said.`,
      quotes: [direct('Dave Rudge', '"Their second was a yard offside,"'), direct('Sofia Lind', '"We deserved that,"')],
      why: 'a nationality is whom the last sentence turned to, not who spoke before',
    },
    {
      text: `The plan was dismissed by the bakers' union as "a joke". In a decision handed down in the Land Court on Friday, Justice Rowena Peel found the company had ignored "repeated and unambiguous warnings".`,
      quotes: [mixed("the bakers' union", 'The plan', 'as "a joke"'), mixed('Rowena Peel', 'the company had ignored "repeated and unambiguous warnings"')],
      why: 'what somebody calls it, in the passive; a verb that rarely reports, before words between marks',
    },
    {
      text: `A senior Orandan official said Tuesday that a deal was "closer than ever," while a rebel spokesman, Jihad Saleh, blamed Oranda for "moving the goalposts." The official added that "one or two issues" remained. Ruling party lawmakers yesterday rejected a motion, saying it was "misplaced".`,
      quotes: [
        mixed('a senior Orandan official', 'that a deal was "closer than ever,"'),
        mixed('Jihad Saleh', 'Oranda for "moving the goalposts."'),
        mixed('a senior Orandan official', 'that "one or two issues" remained'),
        mixed('Ruling party lawmakers', 'it was "misplaced"'),
      ],
      why: 'the sentence turns to another; who was brought in by the very noun; a participle that is an adjective, and a day behind a noun',
    },
    {
      text: `Union secretary Michael Kane said the airline "should hang its head in shame" and urged Prime Minister Ann Albany to intervene.`,
      quotes: [mixed('Michael Kane', 'the airline "should hang its head in shame"'), indirect('Michael Kane', 'Prime Minister Ann Albany to intervene')],
      why: 'two verbs of one subject',
    },
    {
      text: `A man who told police he was "just looking" was jailed on Friday. He answered "never again" and left. A divided U.S. appeals court threw out the verdict, ruling that the jury's theory "has no anchor in the evidence". The plaintiff, a licensing firm called Briar Ridge LLC, lost.`,
      quotes: [mixed('a man', 'he was "just looking"'), direct(['a man', null], '"never again"'), mixed('a divided U.S. appeals court', `that the jury's theory "has no anchor in the evidence"`)],
      why: 'the verb of the main clause behind the marks; a participle in a subject; what something is called is not said',
    },
    {
      text: `A jury on Thursday awarded $14 million to the family of a farmhand who died when a bin collapsed, finding that the owners had known. Germany's interior minister has ruled out a ban, saying she trusted "the vast majority."`,
      quotes: [indirect('a jury', 'that the owners had known'), mixed("Germany's interior minister", 'she trusted "the vast majority."')],
      why: 'a participle goes on with the subject of the sentence, not of a clause in it',
    },
    {
      text: `Lawyers at Penrose Hall, who call the fee "a tax on grief", said the court's ruling was "long overdue". At least nine boats sank when the quay gave way, fishermen and police said on Monday.`,
      quotes: [mixed('Lawyers at Penrose Hall', `the court's ruling was "long overdue"`), indirect('fishermen and police', 'At least nine boats sank when the quay gave way')],
      why: 'marks in a relative clause before the verb; two sources that look like the rest of a list',
    },
    {
      text: `Sir, — Your columnist Mr Ravi Dunne claims that anglers "bring it on themselves". The union's chair, Ida Moss, called the offer "thin" on Monday, and the mayor himself wrote a letter, calling it "a farce".`,
      quotes: [mixed('Ravi Dunne', 'that anglers "bring it on themselves"'), mixed('Ida Moss', 'the offer "thin"'), mixed('the mayor', 'it "a farce"')],
      why: 'a letter to the editor; a participle goes on with the subject of the second clause',
    },
    {
      text: `The housing agency said in a report published on Monday that rents had risen. The firm said in a statement posted on its website it would close two plants. Mayor Ida Moss said in a speech last month her office would "roll out a silk carpet".`,
      quotes: [indirect('the housing agency', 'that rents had risen'), indirect('the firm', 'it would close two plants'), mixed('Ida Moss', 'her office would "roll out a silk carpet"')],
      why: 'where it was said, and when, before what was said; a report that was published is no verb of the subject',
    },
    {
      text: `Trustees Al Fonseca and Jean Dubois dissented, with Fonseca calling the deal "a mortgage on our future" and Dubois objecting that nobody had read it.`,
      quotes: [mixed('Al Fonseca', 'the deal "a mortgage on our future"'), indirect('Jean Dubois', 'that nobody had read it')],
      why: 'two people in clauses behind "with"',
    },
    {
      text: `Mayor Ida Moss wrote the book "The Lamp" in 1990, and a song called "Moss Hill". Critic Jan Bell said the book "The Lamp" was late.`,
      quotes: [mixed('Jan Bell', 'the book "The Lamp" was late')],
      why: 'whoever writes a book says nothing by it',
    },
    {
      text: `Nissho Motor Corp. said Wednesday its profit fell 34 percent. Police said late Sunday rescuers had left. Another parent, who gave her name only as Lurdes, was brief. "He sleeps," she said.`,
      quotes: [indirect('Nissho Motor Corp.', 'its profit fell 34 percent'), indirect('Police', 'rescuers had left'), direct('Lurdes', '"He sleeps,"')],
      why: 'the day before a clause without "that"; whoever gives a name of her own',
    },
    {
      text: `Plenty of ministers, one cabinet source told me last night, are "going off the idea". The plan, Ida Moss said on Friday, is dead. The film was praised by one reviewer as "a quiet masterpiece". She was accused by a parents' group of "marketing lingerie to toddlers".`,
      quotes: [
        mixed('one cabinet source', 'Plenty of ministers', 'are "going off the idea"'),
        indirect('Ida Moss', 'The plan', 'is dead'),
        mixed('one reviewer', 'The film', 'as "a quiet masterpiece"'),
        mixed("a parents' group", 'of "marketing lingerie to toddlers"'),
      ],
      why: 'an attribution between the subject and its verb; what somebody calls it, in the passive; the apostrophe of many',
    },
  ],
};
