/**
 * Snippets in which somebody's mentions are marked: `[a Hillary Stone]` is a mention of a, `[b Bill Stone]` one of somebody else; `[- her]` must be
 * linked to nobody. A mark that stands once only must not be anybody else. People are made up.
 */
export const LINK_CASES: Readonly<Record<string, readonly string[]>> = {
  'two people with one surname': [
    '[a Hillary Stone] spoke first, and then her husband, [b Bill Stone], took the floor. [a Mrs. Stone] smiled. [b Mr. Stone] did not.',
    '[a John Adler] and [b Mary Adler] own the shop. [b Mary Adler] opens it, [a John Adler] closes it.',
    '[a Robert Kane Jr.] met [b Robert Kane Sr.] at the station. [a Kane Jr.] was late.',
    'President [a George Bell] called his brother, Gov. [b Jeb Bell]. [a President Bell] was brief. [b Gov. Bell] was not.',
    'The brothers [a Ivan Petrov] and [b Oleg Petrov] were both arrested. [b Oleg Petrov] was freed on Friday.',
    'Senator [a Ruth Hale] is no relation of the actress [b Emma Hale]. [b Emma Hale] plays a senator. [a Senator Hale] has never acted.',
  ],
  'a person and a place of one name': [
    '[a Denzel Washington] flew to [b Washington] on Monday. [a Mr. Washington] was met by a crowd.',
    'Sheriffs in [b Johnson County] said that [a Boris Johnson] had never been there.',
    'The mayor of [b Lincoln], [a Abe Lincoln], said so. [a Abe Lincoln] laughed.',
  ],
  'a person and a company of one name': [
    '[b Tidewater Energy Inc.] said on Monday that it would cut jobs. Its founder, [a Walter Tidewater], was not amused. [a Mr. Tidewater] left [b Tidewater] in 2019.',
    '[a Enzo Marchetti] founded [b Marchetti Motors Corp.] in 1950. [b Marchetti Motors] is now owned by a bank.',
  ],
  'a surname that is a common word': [
    '[a Nora Price], a spokeswoman for the port, thought the price was right. [a Price] would not name it.',
    'Prime Minister [a Theresa May] may resign in May, [a May] said on Friday.',
    '[a Gordon Brown] wore a brown coat. “I like it,” [a Brown] said.',
  ],
  'short and long names': [
    '[a Vladimir Sorokin] arrived on Monday. [a Sorokin] left on Tuesday.',
    '[a William H. Nelson] is known as [a Bill Nelson]. [a Nelson] does not mind.',
    '[a Xi Wenjing] spoke for an hour. [a Xi] took no questions.',
    '[a Edith M. Lester] wrote it. [a E. M. Lester] signed it. [a Lester] denies it.',
    '[a Hillary Rodham Stone] ran in 2016. [a Hillary Stone] lost.',
    '[a Ana Garcia Lopez] won the race. [a Garcia Lopez] is from Quito.',
    '[a Jean-Claude Roux] left early. [a Roux] was tired.',
    'LUXEMBOURG (AP) -- [a Roux] is out. Prime Minister [a Jean-Claude Roux] resigned on Monday.',
    '[a Ursula von der Heide] came late. [a Von der Heide] apologized.',
    '[a Faisal al-Rashid] blamed the dam. [a Al-Rashid] left the room.',
  ],
  'spellings': [
    'President [a Volodymyr Zelinskyy] spoke. [a Zelinsky] was tired.',
    'They flew to [a Kyiv] and were back in [a Kiev] by night.',
    '[a José Núñez] won. [a Nunez] had trained for years.',
    '[a Muhammad Karimi] spoke. [a Mohammed Karimi] is his own lawyer.',
    'The [a Labour Party] lost. The [a Labor Party] had led the polls.',
  ],
  'acronyms and short forms': [
    'The [a Organization for Clean Rivers and Lakes] met on Friday. The [a OCRL] has 40 members.',
    'The [a Federal Reserve] raised rates. The [a Fed] will meet again in June.',
    '[a Goldman Stone Group] hired him. [a Goldman Stone] fired him.',
    'The [a U.S.] is ready. The [a United States] has said so before.',
    '[a Britain] left. The [a U.K.] is not coming back.',
    'The [a European Union] agreed. The [a EU] will pay. The [b European Commission] will not.',
    '[a Pacific Harbor Workers Union] members walked out. “We are ready,” [a the union] said.',
  ],
  'headings in capitals': [
    'LETTER FROM SOROKIN\n\nForeign Minister [a Sergei Sorokin] sent a letter to the council on Monday. It is four pages long and was written by hand.\n\n[a SOROKIN] VISITS GENEVA\n\nThe minister left for Geneva on the night train and was expected back by the end of the week.',
  ],
  'he and she': [
    '[a Maria Lund] and [b Peter Holm] argued for an hour. [a She] left first. [b He] stayed.',
    '[a Ingrid Solheim] said [a she] would resign. [a Her] party was surprised.',
    'Mayor [a Fiona Blake] met the governor, [b Mark Hale], on Monday. “We have a deal,” [a she] said. [b He] shook [a her] hand.',
    'In [a his] letter, [a Tomasz Wilk] asked for tanks.',
    '[a Paul Weber] was at home. [a He] said [a he] had heard nothing.',
    '[a Olga Petrenko] lost [a her] house. “[a I] have nothing,” [a she] said.',
  ],
  'first person': [
    '“[a I] am tired,” said [a Paul Weber], a baker. “[a My] shop is closed.”',
    '[a Anna Hall] said on Monday: “[a I] will not go.” [b Ben Sims] said, “[b I] will.”',
  ],
  'descriptions': [
    'Russian President [a Vladimir Sorokin] spoke on Monday. The crowd cheered when [a the Russian leader] waved.',
    'Chief executive [a Paul Ekberg] sold his shares. [a The chief executive] said it was time.',
    '[a Dana Price], a Harbor Department spokeswoman, took no questions. [a The spokeswoman] left after four minutes.',
    '[a The Ministry of Health] closed the clinic. [a The ministry] gave no reason.',
    '[a Judge Clara Boyd] sent him home. [a The judge] ordered a new trial.',
  ],
};
