"""Priorities: what somebody says will or ought to be done, and what only sounds so."""

import time

import pytest

from hzviewer.reading.priorities import find_priorities
from hzviewer.reading.reader import read_text
from hzviewer.reading.text import prepare
from hzviewer.reading.topics import topics

PRIORITIES = [
    (
        "The government will build 12 rural hospitals and train more nurses, the minister said.",
        ["build 12 rural hospitals"],
    ),
    (
        "The bank said it would raise its cash reserve ratio in May.",
        ["raise its cash reserve ratio"],
    ),
    ("Mr Brown said he would cut fuel duty and freeze vehicle tax.", ["cut fuel duty"]),
    ("The committee agreed to keep the rate at 4 percent.", ["keep the rate"]),
    ("The council resolved to spend more on roads.", ["spend more on roads"]),
    (
        "First, we will widen market access. Second, we will cut red tape; third, we will train apprentices.",
        ["widen market access", "cut red tape", "train apprentices"],
    ),
    ("The ministry is drafting rules on data exports.", ["rules on data exports"]),
    ("The union called for a 35-hour week.", ["35-hour week"]),
    ("Efforts should be made to stabilise grain output.", ["made to stabilise grain output"]),
    ("Interest subsidies will be kept in place, the bureau said.", ["kept in place"]),
    ("Policymakers must curb food prices, said the economist.", ["curb food prices"]),
    ("The company plans to open 40 shops next year.", ["open 40 shops"]),
    ("We are going to phase out coal by 2030.", ["phase out coal"]),
    ("The city aims to attract 200 start-ups.", ["attract 200 start-ups"]),
    ("The province is to merge 14 counties.", ["merge 14 counties"]),
    ("The budget proposed to raise the duty on spirits.", ["raise the duty"]),
    ("The state vowed to protect farmland, pledging to punish offenders.", ["protect farmland"]),
    ("It is necessary to strengthen oversight of lenders.", ["strengthen oversight"]),
    ("The government wants to privatise two ports.", ["privatise two ports"]),
    ("We will not raise taxes on small firms.", ["raise taxes on small firms"]),
    ("The ministry promised to pay farmers within a week.", ["pay farmers"]),
    ("The council urged the restoration of wetlands.", ["the restoration of wetlands"]),
    ("She proposed the inclusion of 30 dams in the scheme.", ["the inclusion of 30 dams"]),
    ("There will be a new tax on salt from July, she said.", ["be a new tax on salt"]),
    ("The office has set itself the task of stamping out fraud.", ["stamping out fraud"]),
    ("The office is pressing for stiffer fines.", ["stiffer fines"]),
    (
        "Our main targets are:\n\nA. Ensure that trade keeps growing.\n\n-Exports grow by 7 percent\n\n"
        "B. Cut the costs of firms.\n",
        ["Ensure that trade keeps growing", "Exports grow by 7 percent", "Cut the costs of firms"],
    ),
    ("The committee urged that the ministry begin talks by July.", ["the ministry begin talks"]),
    ("Kiel unveils plan to build a tram line", ["build a tram line"]),
    (
        "Another priority area, she said, is the construction of cheap homes.",
        ["the construction of cheap homes"],
    ),
    ("The plan calls for a wider use of heat pumps.", ["wider use of heat pumps"]),
    ("The Reserve Bank will continue to supply liquidity.", ["supply liquidity"]),
    (
        "The measures decided include:\n\n- a freeze on rents\n- lower fares for commuters\n",
        ["a freeze on rents", "lower fares for commuters"],
    ),
    (
        "The ministry will:\n\n1. pay pensions on time\n2. hire 300 doctors\n",
        ["pay pensions on time", "hire 300 doctors"],
    ),
    ("Last but not least, we must keep public finances sound.", ["keep public finances sound"]),
    ("The regulator intends to publish a code of conduct.", ["publish a code"]),
    ("Local governments need to stabilise jobs and speed up building works.", ["stabilise jobs"]),
    # a verb of promise far from its "to"
    ("The cabinet agreed with the unions on Friday to cap bus fares.", ["cap bus fares"]),
    ("The board decided by a vote of five to two to hold the rate.", ["hold the rate"]),
    ("The district proposed building a freight harbour.", ["building a freight harbour"]),
    ("The governor, who also promised to publish the accounts, left.", ["publish the accounts"]),
    # what somebody is urged or told to do
    ("The paper urges banks, insurers and funds to lend more to farms.", ["lend more to farms"]),
    ("The union called on the ministry to reopen the talks.", ["reopen the talks"]),
    ("Local authorities are also required to report each week.", ["report each week"]),
    ("The mayor stressed further efforts to clean the river.", ["efforts to clean the river"]),
    ("The premier urged speeding up the harvest.", ["speeding up the harvest"]),
    ("The minister underlined the need to drain the fields.", ["drain the fields"]),
    ("She pledged measures to shorten the queues.", ["measures to shorten the queues"]),
    ("He reiterated the commitment to light every village.", ["light every village"]),
    ("The notice calling for lower fees was read out.", ["lower fees"]),
    # a target is no forecast where a plan sets it
    ("Under the plan, wind capacity will reach 90 GW by 2035.", ["reach 90 GW"]),
    ("By 2030, the outline says, farm incomes will double.", ["farm incomes will double"]),
    # said before, or behind
    ("Lanes would be widened and kerbs lowered, the plan noted.", ["Lanes would be widened"]),
    ("The board said it would not raise tolls.", ["raise tolls"]),
    ("Fares will not be raised, the ministry said.", ["Fares will not be raised"]),
    ("The levy is to be scrapped.", ["The levy is to be scrapped"]),
    ("Each loan has to be repaid in a year, the bank said.", ["has to be repaid"]),
    ("The bank would like to see wages rise by 3 percent, he said.", ["see wages rise"]),
    # words that only begin like those of a forecast
    ("The province will seek to drain the marsh.", ["seek to drain the marsh"]),
    ("The ministry will standardise meters.", ["standardise meters"]),
    ("China will bring down import duties on tea.", ["bring down import duties"]),
    ("“We’ll plant oaks along the dyke,” he said.", ["plant oaks along the dyke"]),
    (
        "Some 99 million yuan will go to the southern counties.",
        ["will go to the southern counties"],
    ),
    ("We must keep calm, and stay committed to opening the ports.", ["keep calm"]),
    # goals that are set, measures that are made known
    ("The county has set a rice target of 3 million tonnes.", ["rice target of 3 million"]),
    ("The council set targets for 2027 that include planting two woods.", ["planting two woods"]),
    ("The state announced a package of measures to drain the marsh.", ["drain the marsh"]),
    ("Peru unveils a plan this month aimed at mending its ports.", ["mending its ports"]),
    ("The campaign includes the widening of lanes and closing nine mills.", ["widening of lanes"]),
    ("The plan targets sales of 2 million trams by 2030.", ["sales of 2 million trams"]),
    ("The aim was to halve the queues.", ["halve the queues"]),
    ("The province is planning a third bridge.", ["third bridge"]),
    ("A quay is also planned for the island.", ["A quay is also planned"]),
    ("The ministry plans a new levy on salt.", ["new levy on salt"]),
    ("The state pledged 40 million euros for clinics.", ["40 million euros for clinics"]),
    ("Denmark has a target of 9 gigawatts.", ["9 gigawatts"]),
    ("The state is targeting 21 gigawatts by 2032.", ["21 gigawatts"]),
    ("Spain has plans for 30 ports.", ["30 ports"]),
    ("The minister promised more money for clinics.", ["more money for clinics"]),
    ("He said the child grant would rise by 10 rand.", ["rise by 10 rand"]),
    ("The plan aims at a deficit of 3 percent.", ["deficit of 3 percent"]),
    ("The line is due to be opened in May.", ["line is due to be opened"]),
    (
        "The rand rose on the news. Budget highlights\n- 3 billion rand for clinics\n- a tax on salt\n",
        ["3 billion rand for clinics", "a tax on salt"],
    ),
    # what somebody is bent on
    ("The city is on course to close its last mill.", ["close its last mill"]),
    ("The council stands ready to lend to farms.", ["lend to farms"]),
    ("The town is scheduled to open three parks.", ["open three parks"]),
    ("Work is also under way to bring the south into the scheme.", ["bring the south"]),
    ("The firm said it expects to drill five wells.", ["drill five wells"]),
    ("He voiced the intention to sell the port.", ["sell the port"]),
    ("The mayor said: “Let us plant more oaks.”", ["plant more oaks"]),
    ("He said the cartel had agreed to cut its output.", ["cut its output"]),
    ("The panel decided, therefore, to lower the rate.", ["lower the rate"]),
    ("The two sides agreed on cutting tariffs.", ["cutting tariffs"]),
    ("The minister has decided not to raise the levy.", ["raise the levy"]),
    # what is asked for
    ("It is imperative that we save more seed.", ["we save more seed"]),
    ("It is important for banks to lend to farms.", ["lend to farms"]),
    ("The premier told governments of all levels to clear the dykes.", ["clear the dykes"]),
    ("Local governments were urged to speed up approvals.", ["speed up approvals"]),
    ("The circular requires banks to lend more to farms.", ["lend more to farms"]),
    ("The ministry wants trams to carry a third of all passengers.", ["carry a third"]),
    ("The draft proposes that trams carry a third of all passengers.", ["trams carry a third"]),
    # said of provinces, and of funds with their short names
    ("The president said Chile would lend 5 million barrels.", ["lend 5 million barrels"]),
    ("The state's aid fund (SAF) would provide a grant, he said.", ["provide a grant"]),
    # what authorities set
    ("The two key interest rates will remain unchanged at 2 percent.", ["remain unchanged"]),
    ("Pensions and child grants will rise by 10 rand.", ["rise by 10 rand"]),
    ("The budget is out. Farm spending will rise to 3 billion rand.", ["rise to 3 billion rand"]),
    ("The emphasis will be on village schools.", ["on village schools"]),
    # a list behind a colon
    (
        "The plan names three tasks: widening ports, steadily training pilots, and opening markets.",
        ["widening ports", "steadily training pilots", "opening markets"],
    ),
    (
        "The bureau will focus on two fields: saving water, and mending dykes.",
        ["saving water", "mending dykes"],
    ),
    # orders that go on
    (
        "We must save water. Speed up the building of dams. Work began in May.",
        ["save water", "Speed up the building of dams"],
    ),
    # no word of who said so, but a word of doing
    ("We should mend dykes, acting according to the tides.", ["acting according to the tides"]),
    # numbered orders
    ("Second, speed up the digging of wells.", ["speed up the digging of wells"]),
    (
        "Taxes will be cut, fees will be waived, and tolls will be dropped.",
        ["Taxes will be cut, fees will be waived, and tolls will be dropped"],
    ),
    (
        "He said a pact should include:\n    - An end to quotas on silk;\n    - A court for quarrels.\n"
        "    Trade with the south grew 3 percent.",
        ["An end to quotas on silk", "A court for quarrels"],
    ),
    # bullets of any shape; what an item goes on with stands by itself
    (
        "The plan has these tasks:\n● Dig 300 wells. Firms should pay half.\n● Plant oaks.\n",
        ["Dig 300 wells", "pay half", "Plant oaks"],
    ),
    ("Peru targets 5-5.5% growth in output this year.", ["5-5.5% growth"]),
    ("The state targets N2.1tn in oil revenue.", ["N2.1tn in oil revenue"]),
    ("It targets cutting waste and saving water.", ["cutting waste"]),
    ("It is also necessary to drain the fields.", ["drain the fields"]),
    ("The committee voted 6-3 to hold its rate.", ["hold its rate"]),
    ("The panel voted by a majority of six to cut the rate.", ["cut the rate"]),
    (
        "He spoke of concerns in the south, and said the bank would stick to its course.",
        ["stick to its course"],
    ),
    ("These are debts that the ministry must settle.", ["the ministry must settle"]),
    ("The new policy focuses on training pilots.", ["training pilots"]),
    ("The bank is focused on bringing prices down.", ["bringing prices down"]),
    ("The guidelines suggest creating a fund for wells.", ["creating a fund"]),
    (
        "The state announced measures on Friday, including cutting fees and paying nurses.",
        ["cutting fees"],
    ),
    ("The mayor announced a 20 million euro (£17m) scheme designed to mend roofs.", ["mend roofs"]),
    (
        "The president sought the senate's approval for a loan of 2 billion dollars.",
        ["a loan of 2 billion"],
    ),
    ("It has indicated its intention of selling the mill.", ["selling the mill"]),
    (
        "He pledged to lend 3bn euros ($4bn; £2bn) to farms.",
        ["lend 3bn euros ($4bn; £2bn) to farms"],
    ),
    ("They said Okoro would fly to Accra to sign the loan.", ["fly to Accra"]),
    ("The city is also prioritising homes for nurses.", ["homes for nurses"]),
    ('"We need a better port," she said.', ["a better port"]),
    ("The premier will unveil plans aimed at mending dykes.", ["unveil plans aimed at"]),
    ("The ministries have been tasked with clearing the canal.", ["clearing the canal"]),
    ("The council is reiterating a 4.5% target for recycling.", ["a 4.5% target"]),
    ("The union demanded that the wage be raised.", ["the wage be raised"]),
    ("The chamber appealed to the government to drop the levy.", ["drop the levy"]),
    ("The board stressed the importance of strengthening its staff.", ["strengthening its staff"]),
    ("Key measures include a cut in fees and a freeze on rents.", ["a cut in fees"]),
    ("Pensioners will receive 500 yuan a month, the bureau said.", ["receive 500 yuan"]),
    (
        "He named four priorities in the budget: paying nurses, mending roads.",
        ["paying nurses", "mending roads"],
    ),
    ("The ministry proposed a levy on salt.", ["a levy on salt"]),
    (
        "The plan is to drain the marsh. Investment in dykes will reach 4 billion yuan.",
        ["drain the marsh", "reach 4 billion yuan"],
    ),
    ("A tram line is being planned for the south.", ["is being planned"]),
    ("The report detailed 19 measures to drain the marsh.", ["drain the marsh"]),
    ("It set out policies to help weavers.", ["help weavers"]),
    ("The measures are out. They include mending dykes and paying nurses.", ["mending dykes"]),
    ("The county set a target for wool; the state grew 3 percent.", ["a target for wool"]),
    ("The bank will look at new figures before it cuts.", ["look at new figures"]),
    (
        "1.Adhere to green farming. 2.Build 300 wells.",
        ["Adhere to green farming", "Build 300 wells"],
    ),
    ("The measures will include a levy on salt.", ["include a levy on salt"]),
    (
        "We must guide and urge local bureaus to mend roads.",
        ["guide and urge local bureaus to mend roads"],
    ),
    ("School subsidies will vary with income, he said.", ["vary with income"]),
    (
        "The county plans a bridge. Its new pillars include ensuring clean water.",
        ["a bridge", "ensuring clean water"],
    ),
    (
        "The interest rates on loans, deposits and the facility will remain unchanged at 2%.",
        ["remain unchanged"],
    ),
    # what a body is disposed to, what weight is on, and why something is needed
    ("Brokers said the Riksbank is keen to calm the krona.", ["calm the krona"]),
    ("Herds may shrink, hence the need to drill more wells.", ["drill more wells"]),
    ("For sheep farms, the focus is on improving fences.", ["improving fences"]),
    ("The county issued a notice with a goal of draining 40 ponds.", ["draining 40 ponds"]),
    ("The port published a plan for dredging two channels.", ["dredging two channels"]),
    (
        "Rents rose. Aiming to both cut queues and calm nurses, the board hired 30 more.",
        ["cut queues"],
    ),
    ("Such a freeze is designed to spare tenants.", ["spare tenants"]),
    ("There is a pressing need to plant more oaks, she said.", ["plant more oaks"]),
    ("Rents rose. What is needed is a long-term lease, said the mayor.", ["a long-term lease"]),
    ("The circular demanded stricter tests on milk.", ["stricter tests on milk"]),
    ("The council vowed a crackdown on smugglers.", ["a crackdown on smugglers"]),
    ("Rents rose. It is high time to plant oaks, she said.", ["plant oaks"]),
    ("Airlines will be required to print fares in full.", ["be required to print fares"]),
    ("He promised that tolls would not rise.", ["not rise"]),
    ("The council deems it “necessary to mend the dyke”.", ["mend the dyke"]),
    ("The board is resolute in its determination to mend the dyke.", ["mend the dyke"]),
    ("The guild has but one mission: to mend the dyke.", ["mend the dyke"]),
    # what a plan sets or a proposal would do
    (
        "The fee for a berth will not exceed 90 euros, according to the circular.",
        ["not exceed 90 euros"],
    ),
    ("Oats and rye will be the mainstays of the north, the plan said.", ["be the mainstays"]),
    ("The mayor's proposals would see rents fall by 3 percent.", ["see rents fall"]),
    ("The measures are strict. These would see rents fall.", ["see rents fall"]),
    (
        "The plan was told. By that year, wool output will exceed 30 tonnes.\n\n"
        "In addition, the number of weavers will total 900.",
        ["exceed 30 tonnes", "total 900"],
    ),
    (
        "It is a mild plan - homes under 90 metres will be exempt from the levy - but rents are high.",
        ["exempt from the levy"],
    ),
    ("The freeze on rents will continue into May, city media report.", ["continue into May"]),
    ("The panel recommends that the tariff is lowered.", ["the tariff is lowered"]),
    ("It is proposed that every village is given a well.", ["every village is given a well"]),
    ("Auditors recommend merging the two ports.", ["merging the two ports"]),
    ("The council will recommend raising the levy.", ["recommend raising the levy"]),
    (
        "Wider use of meters is recommended wherever feasible, said the chief of the board.",
        ["Wider use of meters is recommended wherever feasible"],
    ),
    ("A merger of the mills has been proposed.", ["A merger of the mills has been proposed"]),
    ("It is recommended to lower the fee.", ["to lower the fee"]),
    ("Continued restraint will be key, the governor said.", ["Continued restraint will be key"]),
    (
        "Faster repair of dams is urgently needed, he said.",
        ["Faster repair of dams is urgently needed"],
    ),
    ("He said steps were needed at once.", ["steps were needed at once"]),
    ("The bank remains fully focused on taming prices.", ["taming prices"]),
    ("We will need more nurses.", ["need more nurses"]),
    ("The bank said it would inject 200 million pesos.", ["inject 200 million pesos"]),
    (
        "QUITO, May 14 - A number of roads need to be widened.",
        ["A number of roads need to be widened"],
    ),
    ("The fund advised Peru to raise its rates.", ["raise its rates"]),
    ("The fund advises governments to tax fuel.", ["tax fuel"]),
    ("Officials are also working on rules for ports.", ["rules for ports"]),
    ("Mr Rao said the ministry was working on a new code.", ["a new code"]),
    # a day without "on", plans by other names
    ("The mayor vowed Monday to drain the cellar.", ["drain the cellar"]),
    ("The duma issued a scheme Friday to mend kerbs.", ["mend kerbs"]),
    ("She unveiled the budget aimed at taming rents.", ["taming rents"]),
    ("The guild proposed changes to the wool levy.", ["changes to the wool levy"]),
    ("He also proposed deep cuts in the fees of notaries.", ["deep cuts in the fees"]),
    ("To cut queues, I propose to the House to lower the duty on tea.", ["lower the duty on tea"]),
    ("The state is hoping to double its herds.", ["double its herds"]),
    ("The state issued its outline in May, planning to open 30 mines.", ["open 30 mines"]),
    ("The clerk said the scheme aimed to plant 4 million oaks.", ["plant 4 million oaks"]),
    ("The gap was targeted to narrow to 3 percent of GDP.", ["The gap was targeted to narrow"]),
    # who is told to do what
    ("The premier ordered ministers, mayors and prefects to cut queues.", ["cut queues"]),
    ("The premier requested banks to lend more to farms.", ["lend more to farms"]),
    ("The customs service has been tasked to raise 3 billion crowns.", ["raise 3 billion crowns"]),
    ("Homes built from May will be required to have lifts.", ["Homes built from May"]),
    ("Further curbs were deemed necessary to tame rents.", ["tame rents"]),
    # two clauses
    ("The mayor named three works, adding it will also dredge the port.", ["also dredge the port"]),
    (
        "A sum of 6 million crowns will come from loans while the rest of 2 million will be raised by tolls.",
        ["6 million crowns will come from loans", "the rest of 2 million will be raised"],
    ),
    ("A standing panel will audit the tolls.", ["audit the tolls"]),
    ("A code would be drawn up to protect lodgers, he said.", ["A code would be drawn up"]),
    (
        "More will be done to dig wells to ensure that each village will have water.",
        ["dig wells to ensure that each village will have water"],
    ),
    (
        "The bill stressed mending dykes, an added spur to trade, and planting oaks.",
        ["planting oaks"],
    ),
    ("The mayor said the Philippines will mend its dykes.", ["mend its dykes"]),
    ("All units are directed to file returns.", ["file returns"]),
    ("Mills filed no returns. They are directed to file some.", ["file some"]),
    ("He said they have got to drain the cellar.", ["drain the cellar"]),
    (
        "It called for a code “to guide lodgers,” saying rents would be reviewed in May.",
        ["a code “to guide lodgers", "rents would be reviewed"],
    ),
    ("The board voted unanimously on July 3 to hold the rate.", ["hold the rate"]),
    ("She outlined measures including cheaper fares and longer hours.", ["cheaper fares"]),
    ("Zhejiang should continue to be a haven for lodgers.", ["be a haven"]),
    ("He said the lanes which are muddy will be paved.", ["will be paved"]),
    ("Nanning will focus on the growing of tea.", ["focus on the growing of tea"]),
    ("The two guilds have reached an agreement in principle on capping fares.", ["capping fares"]),
    ("The two guilds reached a deal to cap fares.", ["cap fares"]),
    ("The council made arrangements to house lodgers.", ["house lodgers"]),
    ("The mayor urged the further mending of dykes.", ["further mending of dykes"]),
    ("Small businesses are also encouraged to train lodgers.", ["train lodgers"]),
    ("She said the canal will be a major state priority.", ["be a major state priority"]),
    (
        "Rules on wool will be kept, adding that fees on tea, silk and salt will be dropped.",
        ["Rules on wool will be kept", "will be dropped"],
    ),
    (
        "The state has a plan for quays. By 2030, Okoville would open three ports.",
        ["open three ports"],
    ),
    ("Banks are strictly barred from raising fees on silk.", ["raising fees on silk"]),
    ("Employers are required to house lodgers.", ["house lodgers"]),
    ("She announced a grant of 3 million crowns to house lodgers.", ["house lodgers"]),
    ("We will continue to seek to end quarrels.", ["seek to end quarrels"]),
    (
        "A fund will be set up to mend dykes; after that time, aid will be given to mills.",
        ["A fund will be set up to mend dykes", "aid will be given to mills"],
    ),
    (
        "The board voted to:\n(i) hold the bank rate;\n(ii) keep the quota; and\n(iii) lower the fee.\n",
        ["hold the bank rate", "keep the quota", "lower the fee"],
    ),
    ("He said the state would give the dam 59 million crowns.", ["give the dam 59 million"]),
    (
        "The town will focus on three aspects: cutting queues, mending lifts, and training clerks.",
        ["cutting queues", "mending lifts", "training clerks"],
    ),
    ("Small households will be compensated in full.", ["compensated in full"]),
    ("Mr Roe mentioned that the state would mend 300 dykes.", ["mend 300 dykes"]),
    ("He reiterated the state's dedication to lighting every lane.", ["lighting every lane"]),
    (
        "It has been decided to:\nhold the bank rate;\nkeep the quota; and\nlower the fee.\nIt rained.\n",
        ["hold the bank rate", "keep the quota", "lower the fee"],
    ),
    ("They made a pact, under which they will jointly mend 30 dykes.", ["jointly mend 30 dykes"]),
    # what a budget sets, what somebody announces that he does
    ("The new brackets will be 17 percent and 26 percent.", ["The new brackets will be 17"]),
    (
        "Mr Lee also announced he was cutting the number of tariffs to four.",
        ["the number of tariffs"],
    ),
    # lists behind a colon, in other clothes
    (
        "The five fields are as follows: widening ports; training pilots of the north.",
        ["widening ports", "training pilots of the north"],
    ),
    (
        "The plan has three goals. These are: (i) widening ports, (ii) training pilots, and "
        "(iii) mending dykes.",
        ["widening ports", "training pilots", "mending dykes"],
    ),
    (
        "Main targets for 2031\n\n-- Wool output will grow by 4 percent;\n\n-- Fees will be frozen.\n",
        ["Wool output will grow", "Fees will be frozen"],
    ),
    (
        "Looking after our ports:\n\n•widen 30 quays of the south\n• train pilots\n",
        ["widen 30 quays", "train pilots"],
    ),
    ("The act has two ends:\n\no To plant oaks on every dyke.\n", ["plant oaks on every dyke"]),
    (
        "(2) Widen the lanes of the old town. Continue to improve the dykes.",
        ["Widen the lanes", "Continue to improve the dykes"],
    ),
    ("• The council sets out its scheme with a plan to mend dykes\n", ["mend dykes"]),
    # what a plan holds, in nouns and with other words
    ("The package includes swift action on leaking dykes.", ["swift action on leaking dykes"]),
    (
        "Two measures were named. They include the rehabilitation of the old mill.",
        ["the rehabilitation of the old mill"],
    ),
    ("Priorities this year also include building 30 ponds.", ["building 30 ponds"]),
    (
        "Rents rose. Among the measures planned are a new quay and a lift.",
        ["a new quay and a lift"],
    ),
    ("Next year will see the full implementation of those rules.", ["full implementation"]),
    ("Mending dykes is one of the main goals for Ulm, it said.", ["Mending dykes is one"]),
    ("The deficit is set at 3 billion crowns.", ["The deficit is set at 3 billion"]),
    ("It sets out a vision for how weavers can find work.", ["find work"]),
    ("The town launched its first quay scheme aimed at calming rents.", ["calming rents"]),
    ("The mayor announced a plan for ten quays in a bold move to calm rents.", ["calm rents"]),
    ("With the aim of calming rents, the house rose early.", ["calming rents"]),
    ("The scheme will give grants to weavers of the north.", ["give grants to weavers"]),
    # where weight is laid, and what is asked for
    ("The meeting placed a strong emphasis on mending dykes.", ["mending dykes"]),
    ("There will also be a stronger focus on village schools.", ["focus on village schools"]),
    ("Every state is called upon to mend its dykes.", ["mend its dykes"]),
    ("The swift adoption of the code is imperative, she said.", ["The swift adoption of the code"]),
    (
        "The guild will mend dykes, the clerk said, stressing faster repair of quays.",
        ["mend dykes", "faster repair of quays"],
    ),
    ("Quays should feature lifts, the guidelines state.", ["Quays should feature lifts"]),
    ("Rents rose. We pledge to mend every dyke.", ["mend every dyke"]),
    ("They reaffirmed their commitments to mending dykes.", ["mending dykes"]),
    # what somebody goes on doing, lets others do or gives to understand
    ("The bank today announced that it is maintaining its rate at 2 percent.", ["its rate at 2"]),
    ("The mayor also said he would be reviewing the fees on wool.", ["reviewing the fees"]),
    ("The town is implementing a three-year plan to mend dykes.", ["plan to mend dykes"]),
    (
        "The cabinet decided that small mills could defer two fees.",
        ["small mills could defer two fees"],
    ),
    ("Governor Roe has signalled a gentle tightening.", ["a gentle tightening"]),
    # what a plan says of things, and how it is named
    ("The share of oats should exceed 9 percent, per the guidelines.", ["The share of oats"]),
    ("The council issued a guideline on mending the old dykes.", ["mending the old dykes"]),
    ("The plan, issued by the cabinet, is aimed at calming rents.", ["calming rents"]),
    (
        "Wool output is planned to increase by 3 percent compared with last year.",
        ["increase by 3 percent"],
    ),
    ("The plan also foresees targeted measures to house lodgers.", ["targeted measures to house"]),
    ("The coming phase will see digitisation of all the rolls.", ["see digitisation of all"]),
    ("Clean water will be his priority.", ["Clean water will be his priority"]),
    ("We would like to widen the lanes of Ulm.", ["widen the lanes of Ulm"]),
    ("All members voted in favour of holding the rate.", ["holding the rate"]),
    # what goes on under one word of will, and what does not
    (
        "We must always strive to mend dykes and aim to dig wells.",
        ["strive to mend dykes and aim to"],
    ),
    (
        "Rents are high and the roofs of Ulm need to be mended.",
        ["the roofs of Ulm need to be mended"],
    ),
    (
        "Capital must account for 3 percent while 88 percent of rural and coastal towns must have wells.",
        ["Capital must account", "88 percent of rural and coastal towns must have wells"],
    ),
    # who names some of many, and what comes first
    ("The notice listed ten areas including mending dykes.", ["mending dykes"]),
    (
        "He suggested solutions such as mending dykes; digging wells.",
        ["mending dykes", "digging wells"],
    ),
    ("Our goal is for the act to pass in May.", ["pass in May"]),
    ("She emphasised the bold goal of tripling the herds.", ["tripling the herds"]),
    ("The 2031 budget prioritizes clean water and schools.", ["clean water and schools"]),
    ("Bringing rents down is the council's highest priority.", ["Bringing rents down is"]),
    ("The mayor ordered forming two panels.", ["forming two panels"]),
    ("The town is working with two guilds to house lodgers.", ["house lodgers"]),
    ("The town has pledged subsidies for weavers.", ["subsidies for weavers"]),
    (
        "The ministry was asked to mend dykes. It was also told to dig wells.",
        ["mend dykes", "dig wells"],
    ),
    ("The notice outlined efforts to house lodgers.", ["house lodgers"]),
    ("The priority programs include the renewal of old mills.", ["the renewal of old mills"]),
    ("He also proposed the wool levy be increased to 8 percent.", ["the wool levy be increased"]),
    ("Weavers will also enjoy a flat tax rate of 15 percent.", ["enjoy a flat tax rate"]),
    (
        "The bank will keep its rate at 2 percent for as long as necessary to calm rents.",
        ["keep its rate at 2 percent for as long as necessary to calm rents"],
    ),
    ("Prices were flat, making it important to keep the scheme.", ["keep the scheme"]),
    ("She announced 30 actions to mend dykes.", ["mend dykes"]),
    (
        "The mayor said rents were high. A panel would be set up to watch them.",
        ["A panel would be set up to watch them"],
    ),
    # lists in brief
    (
        "The board decided to;\nHold the rate;\nKeep the quota; and\nWiden a lane.\nIt rained.\n",
        ["Hold the rate", "Keep the quota", "Widen a lane"],
    ),
    (
        "Health\n\n• Nine clinics to be built\n• Increase storage of wool\n",
        ["Nine clinics to be built", "Increase storage of wool"],
    ),
    (
        "The urgent issues are:\n\n• Improving the old lanes.\n• Cutting the fees.\n",
        ["Improving the old lanes", "Cutting the fees"],
    ),
    (
        "We will lay out dedicated plans to extend each supply chain.",
        ["lay out dedicated plans to extend each supply chain"],
    ),
    (
        "We will widen two ports. Scale up the capacity of our mills.",
        ["widen two ports", "Scale up the capacity of our mills"],
    ),
    (
        "The second is to mend the rules. Accelerate the work on Decree No. 4, that is, some "
        "policies on chips.",
        ["mend the rules", "Accelerate the work on Decree No. 4, that is, some policies on chips"],
    ),
    (
        "The minister said that it was time for the fund to adopt clearer rules.",
        ["adopt clearer rules"],
    ),
    (
        "In particular, we urge increased publicity for the audits.",
        ["increased publicity for the audits"],
    ),
    (
        "- We will grow the economy, creating better jobs.",
        ["grow the economy, creating better jobs"],
    ),
    (
        "There will be 12 new schools and nurseries in the city.",
        ["There will be 12 new schools and nurseries in the city"],
    ),
    ("The next step will focus on three tasks.", ["focus on three tasks"]),
    (
        "The firm plans various fairs in the holidays, to draw buyers.",
        ["various fairs in the holidays, to draw buyers"],
    ),
    (
        "The minister told reporters he needed to raise taxes to balance the books.",
        ["raise taxes to balance the books"],
    ),
    (
        "The region prioritizes the inclusion of data in all services.",
        ["the inclusion of data in all services"],
    ),
    (
        "The premier presided over a meeting, which discussed measures aimed at stabilizing jobs "
        "and boosting growth.",
        ["stabilizing jobs and boosting growth"],
    ),
    (
        "Other items on the agenda include advancing reform of schools, making college cheaper "
        "and training cooks.",
        ["advancing reform of schools, making college cheaper and training cooks"],
    ),
    (
        "To reach the target, we will gradually come out of the tight policy and invest in new projects.",
        ["gradually come out of the tight policy and invest in new projects"],
    ),
    (
        "The minister said the focus on its finances includes a commitment to return to surplus by 2015.",
        ["return to surplus by 2015"],
    ),
    ("Volvic is hoping to raise output by 3bn euros.", ["raise output by 3bn euros"]),
    (
        "Tax breaks for trades such as tea, silk, fishing and crafts should be well carried out, "
        "the meeting said.",
        ["Tax breaks for trades such as tea, silk, fishing and crafts should be well carried out"],
    ),
    (
        "Aid for areas like housing, schools, clinics and libraries should be raised, it said.",
        ["Aid for areas like housing, schools, clinics and libraries should be raised"],
    ),
    (
        "Loans for groups such as farmers, fishers, students and drivers should be made cheaper, "
        "the meeting said.",
        ["Loans for groups such as farmers, fishers, students and drivers should be made cheaper"],
    ),
    (
        "The coastal regions in the south and town-side villages in cities of the north where "
        "conditions permit will take the lead in achieving farm modernization by 2028, according "
        "to the plan.",
        ["take the lead in achieving farm modernization by 2028"],
    ),
    (
        "The hill counties in the west and lake towns in the north where conditions permit will "
        "take the lead in reaching full water supply by 2028, according to the plan.",
        ["take the lead in reaching full water supply by 2028"],
    ),
    (
        "Cities where conditions permit will take the lead in cutting coal use by 2028, "
        "according to the plan.",
        ["take the lead in cutting coal use by 2028"],
    ),
    (
        "Gansu has plans to choose five counties for forest aid and has spent 3.2 billion yuan "
        "on 20 tree farms and has trained 41,000 people.",
        ["choose five counties for forest aid"],
    ),
    (
        "The province is advancing 80 state-level projects that aim to build large chip bases, "
        "leading to the start of 1,200 projects.",
        ["build large chip bases"],
    ),
    (
        "The Senate leadership indicated last month that it would begin drafting a rescue bill by June.",
        ["begin drafting a rescue bill by June"],
    ),
    ("The minister said sales taxes on wine and beer would also go up.", ["also go up"]),
    ("Duties on tea and coffee would also rise, the minister said.", ["also rise"]),
    (
        "President Lopez said he sought to deepen the country's tough debt stance, possibly by "
        "limiting repayments to the Fund.",
        ["deepen the country's tough debt stance, possibly by limiting repayments to the Fund"],
    ),
    (
        "Leisure group Accor could unveil plans to demerge its hotel unit and sell its media "
        "business, reports claim.",
        ["demerge its hotel unit and sell its media business"],
    ),
    (
        "The government would encourage savers to bring money home by paying a premium, the "
        "president announced.",
        ["encourage savers to bring money home by paying a premium"],
    ),
    (
        "The firm was planning to deliver a further £65m of savings over the coming year - but "
        "said it expects to be hit with a £40m restructuring charge.",
        ["deliver a further £65m of savings over the coming year"],
    ),
    (
        "The Dutch group is due to complete its $2.1bn purchase of Omega next month, making it "
        "one of the largest firms of its kind.",
        ["complete its $2.1bn purchase of Omega next month"],
    ),
]


@pytest.mark.parametrize(("sentence", "clauses"), PRIORITIES)
def test_priorities(sentence: str, clauses: list[str]) -> None:
    found = read_text(sentence, "2020-07-26").priorities
    assert len(found) == len(clauses)
    for rank, (priority, words) in enumerate(zip(found, clauses, strict=True), 1):
        assert words in priority.quote
        assert priority.rank == rank
        assert sentence[priority.start : priority.end] == priority.quote


NONE = [
    "Of the 22 projects signed on Monday, five are foreign-invested. The money will cover "
    "trades like chips, drugs and cars.",
    "The fund's chairman said the new branch will not only help the zone with money, but "
    "also will strengthen the city's place as a trade hub.",
    "The new plant will not only add 400 jobs, but also will raise the county's standing, its owner said.",
    "Coal stocks will be sufficient this winter, the Ministry of Energy said on Monday.",
    "The supply of farm goods during the New Year holiday will be sufficient as the sector "
    "has weathered the flood and is expected to remain stable next year, the Ministry of "
    "Water said on Monday.",
    "The one-window rule here will change the pace of growth.",
    "The quick growth of the port's trade can be put down to the local government's firm "
    "steps, encouraging firms to open new markets abroad; the region has also rolled out a "
    "series of policies to stimulate exports, an expert said.",
    "The quick growth of trade can be put down to the county government's firm steps, "
    "encouraging firms to open new markets abroad; Yunnan has also introduced a series of "
    "policies to stimulate border trade, said Wang Lin, an expert of the academy.",
    "In 2020, the commission had been pushing large projects as a key means to lift "
    "investment, striving to overcome the drop in exports and improving its service.",
    "In 2022 the bureau worked on the rivers, striving to lower the flood risk.",
    "The meeting looks back on the year and sets the tone for work goals in the next.",
    "The mayor delivered the work report, reviewing the progress made in 2019 and setting goals for 2020.",
    "The forum sets the tone for the goals of the coming season.",
    "Facts about the county\n\n- 12 bridges were finished last year;\n\n- Rural income has "
    "grown by 6 percent;\n\n- Forest cover has reached 61 percent;",
    '"We know that in two years the pound will be weaker than today," the chief executive said.',
    "The housing sector will continue to be hampered by weak incomes and rising rates.",
    "According to analysts' forecasts, Lloyds, a rival bank, will report profits of £3.1bn later this month.",
    "The bank said there were signs of a recovery and the outlook for 2006 will be brighter.",
    "Growth this year will be slower than in 2004, the bank warned.",
    "Italy is still waiting for a recovery the government says will follow from its tax cuts.",
    "The agency said by the end of 1988, more than 900 mln dlrs of the stock would be "
    "downgraded in value because of the losses.",
    "The minister referred to the 4.1 percent expansion compared with a target of 2.5 "
    "percent as a strong signal of a rebounding economy.",
    "The bureau compared the 3 percent rise with a goal of 2 percent to show progress.",
    "The debt ratio compares with a target of 60 percent of GDP.",
    "The minister outlined the four key priorities the government will focus on during its second term.",
    "We are still on track to post a surplus in 2015.",
    "They still seem to want to pretend that money matters.",
    "The next three years will be about rebuilding the country.",
    "By 2025, the district is expected to build three parks.",
    "The firm said it would not make any money on the project.",
    "It said it would only break even on the stadium, after a rise in costs.",
    "The builder will have to win legal claims against suppliers.",
    "Three members voted to raise the policy rate.",
    "The bank said its claims will exceed the level needed to support the loan.",
    "He said he was not suggesting that the system should be scrapped.",
    "Growth will slow to 3 percent this year.",
    "Exports would fall if the yuan rose.",
    "Inflation should ease to 2 percent.",
    "The new line will cut the journey to two hours.",
    "Residents should stay indoors.",
    "You must carry a ticket.",
    "Analysts said the bank will cut rates next week.",
    "Economists expect that the bank will hold its rate.",
    "The economy will need time.",
    "It would have been worse without the dam.",
    "Prices will be higher in May.",
    "The real needs of farmers were met.",
    "The union demanded the resignation of the minister.",
    "The union urged the resignation of the minister.",
    "The priority is the subject of a debate.",
    "The group urged that it was time to act.",
    "The loan will mature in 25 years.",
    "The loan will be repaid over 30 years and will bear interest at 2 percent.",
    "Salt prices will be well supported this year, the minister said.",
    "There will be a rise in prices, the minister said.",
    "A recently released plan to build a canal was read by few.",
    "Its purpose is to store heat.",
    "The rate will be 5 percent.",
    "The plant will generate 20 million kWh a year when completed.",
    "The fair will be held in June.",
    "He would not comment.",
    "The deficit would be 4.5 percent of GDP, he said.",
    "It was to be expected.",
    "The city plans were published.",
    "Shares are to blame for the loss.",
    "He said that was a must for investors.",
    "If the government should fall, bonds will suffer.",
    "Companies that need to borrow paid more.",
    "The law, which will be read twice, is long.",
    "What will happen is unclear.",
    "The will of the people counts.",
    "Consumers will pay more for bread.",
    "The project will create 500 jobs.",
    "Passengers are advised to book early.",
    "The firm has to pay a fine of 3 million yuan.",
    "The party was voted in after it pledged to cut taxes.",
    "She promised to cut fares when she took office two years ago.",
    "Unions are hostile to measures seeking to weaken them.",
    "Banks have the funds necessary to lend.",
    "These steps will narrow the gap, the bureau said.",
    "The merger will help both banks, its chairman said.",
    "This will bring new visitors.",
    "Raising fees will create unrest.",
    "If rents rise, we will lose our tenants.",
    "The bank will cut its rate in May, said Ann Lee, an economist at a fund.",
    "The new rules will work well, according to a professor of law.",
    "September will feature a dozen shows.",
    "Wind power will reach 90 GW by 2035, analysts say.",
    "Prices fell, as makers seek to empty their stores.",
    "Congress had not intended to hurt trade.",
    "In 1986, the two firms agreed to share a mill.",
    "The city has plan to drain the marsh.",
    "The law required reserves to be held in gold.",
    "Residents are urged to stay indoors.",
    "The scheme encourages consumers to save water.",
    "Support was directed toward crafts related to silk.",
    "The minister said he would not comment.",
    "Nobody saw a need for haste.",
    "He stressed rising prices in the south.",
    "The first session will be in March.",
    "The hall will be equipped with lifts.",
    "Second, support for the plan grew.",
    "The report urges nothing new.",
    "The funds are intended to be used for dykes.",
    "Brazil resisted going to the fund for help.",
    "The state fears that the fund will ask for cuts.",
    "Rates would have to soar, it said.",
    # forecasts
    "There will be heavy rain in the north.",
    "The frost probably will show up in food prices.",
    "Demand will be supported by a rise in wages.",
    "Inflation rose in the first quarter and will continue to experience a gradual rise.",
    "It would take about 100 million dollars to mend the line, he said.",
    "Better trade should keep the state from a slump, economists said.",
    "The world's economies should weather the storm.",
    "The bureau predicts that at the end of the cycle, the minister will miss his mark.",
    "Peru expects to earn 9 billion dollars from oil.",
    "Prices are so low that it would seem rates will have to rise further.",
    "A plant proposed in Greece will comprise two halls.",
    "Prices rose above the target of 2 percent.",
    "The policy accords with the objective of achieving growth.",
    "The bank has an inflation target of 3 percent.",
    "The plan also allocates 8 billion naira for roads.",
    "He added that he was not sure the deal would be kept.",
    "Inflation is expected to rise, but will remain at single digit levels.",
    # what takes place
    "The house will then debate the rules.",
    "The talks will be followed by a call.",
    "The chancellor will set out her plans for the ports in May.",
    # what only comes of something, or is only made known
    "They get coaching so that they will have fair hopes.",
    "The data signal to unions that they will have to settle for less.",
    "The bureau will publish its survey in May.",
    "The minutes will be published in May.",
    "The president will comment on the decision at noon.",
    "The committee will meet again in May.",
    # nouns
    "But calls for a shift have gone unheard.",
    "The state has no plans to sell the port.",
    "The mayor dropped plans to widen the road.",
    "Orders halved, and exports tripled to 5 billion dollars.",
    "The mint told the paper in a reply to a query that it was shut.",
    "Argentina was scheduled to pay 5 billion.",
    "Investors should be cautious, said the regulator.",
    "Who wants the old to pay?",
    # what others hold possible, deny or do not believe
    "It is possible the guild will close its hall.",
    "Brokers said they did not think the fund intended to sell its mine.",
    "The note suggested that mills will hold on to their staff.",
    "Its failure to name a cut will push up prices.",
    # what belongs to something else that is told
    "The list names 12 works which have to be paid for.",
    "The number of parks, which is planned to reach 60, rose to 20.",
    "Many began making plans to emigrate.",
    "It named the amount it needed to keep for repairs.",
    # what was, or only takes place
    "Ministers should have acted sooner.",
    "The estimate should be affected by the frost.",
    "Talks between the two sides will resume on Monday.",
    "The law will take effect in July.",
    "The bank sets its rate to meet the target of 2 percent.",
    "Mr Tan alone voted to cut the rate.",
    "The party has adopted measures to mend its accounts.",
    "The state has launched a scheme to help potters.",
    "The agency is going to announce that output fell.",
    "The weekly report will be issued tonight.",
    "It is the amount the chancellor needs to borrow.",
    "He had planned to cut the levy to 3 percent.",
    "The report focuses on falling wages.",
    "The levy, intended to cut waste, has failed.",
    "The economy needs a boost.",
    "The report suggests rising demand.",
    # effects, sums that move, what is assumed
    "Nine million crowns were going to the richest farms.",
    "Some 4 million francs will flow out of the north.",
    "The drop in rents will boost hopes of a truce.",
    "The shortfall will reflect the frost of May.",
    "A difference of one crown in fares will change receipts by 3 million.",
    "Some 30 million parcels will be handled by the post.",
    "The state is assuming that tolls will be cut.",
    "The rule accords with the goal of cutting waste.",
    "The mayor was eager to please the guild.",
    "It is one more step towards our aim of feeding all.",
    "There was a need to be calm.",
    "It added that inflation “will slow down later than thought”.",
    "He anticipates that power will soon be restored.",
    "The town issued the Plan for Cleaning the Beaches of the North.",
    "The guild stressed higher costs of wool.",
    "The data signalled a gentle tightening.",
    "The plan does not mean that towns should act alone.",
    "Lambing will begin in Ulm within ten days, weather permitting.",
    "The premier is to deliver a report on the work of his cabinet.",
    "The new targets will help weavers find homes.",
    "The two towns agree that wool creation is crucial.",
    "The weavers put a strong focus on colour.",
    "We would like to thank the weavers of Ulm.",
    "Higher rates are working to slow growth.",
    "Rents fell. Among the new measures are the so called wool jobs of the north.",
    "By 2031, the sector will account for 12 percent of jobs.",
    "Weavers and potters will fare better in coming years.",
    "He said a panel would be prepared to act if rents rose.",
    "Whether further curbs are needed to calm rents is unclear.",
    "It is believed that wool will go on selling well.",
    "The president has presented the bill to the house.",
    "The council issued the Guidelines on Mending Dykes of the North.",
    "He had planned to cut the levy last year.",
    "Rents fell.\n• Nine clinics were to be built before the frost came.\n",
    "The focus is on falling rents.",
    "This lamp is designed to be light.",
    "Prices of wool will slow, the outline said.",
    "The harvest will be the worst, according to the programme's cook.",
    "The focus was on improving fences.",
    # demands on another state
    "The United States wants Japan to buy more oranges.",
    # a list under an item is under no heading
    "- Talks have been held in the north;\n- There has been little news of the south;\n",
    "About 400 villages will still need help this winter.",
    "The opening of the canal will inject life into the islands.",
    "The completion of the bridge will cut the way to school by a third.",
    "The fund's mandate is to lend to poor states.",
    "Tourism will be key to growth.",
    "Further rain is needed for the crop.",
    "Stronger demand is needed, the mill said.",
    "No levy on salt has been proposed.",
    "The premier is scheduled to start the meeting at noon.",
    "Data for June should show a gain.",
    "The agency advised residents to stay indoors.",
    "Japan advised Peru to raise its rates.",
    "The mill was working on two shifts.",
    "Most Kenyans will pay lower rents.",
    "Upon completion of the dyke, the ferry will be dropped.",
    "After the line is completed, the old one will be closed.",
    "As the town will host the games, rooms are dear.",
    "The gain will be helped by lower fares.",
    "Peru should again show growth in May.",
    "It will take only 20 minutes to the coast.",
    "The clerk told reporters, whom he met at noon, to wait.",
    "He was cutting the hedge.",
    "The dam, he said, will help the crops.",
    "He will argue that the frost came early.",
    "The chancellor will today deliver his speech.",
    "He is confident the 600,000 tonnes of wheat will be found.",
    "It hopes the southern mills will give more.",
    "We will be there at noon.",
    "The campaign will run through June.",
    "Farmers should sow early, the bureau said.",
    "The council will publish a white paper in May.",
    "The council will meet from Monday to Friday.",
    "Mr Roe, looking to calm the guild, spoke first.",
    "The result will be that fewer come.",
    "The campus will include a mill.",
    "The measures should kick in soon.",
    "A press release will be published in May.",
    "The two sides agreed to the wording of the note.",
    "The levy should have a positive effect on markets.",
    "This feast will be among the largest.",
    "May 3 will mark ten years of the guild.",
    "The zone will create openings for lodgers.",
    "It will gradually rise towards the norm.",
    "The bay faces a slump if the recent gains of its mills should falter.",
    "He said he thinks they will keep the bay out of trouble.",
    "The boom in slates will go on forever.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_no_priority(sentence: str) -> None:
    assert read_text(sentence, "2020-07-26").priorities == ()


def test_what_is_done_to_something_names_it() -> None:
    (priority,) = read_text("From May, school fees will be scrapped.").priorities
    assert priority.quote == "school fees will be scrapped"


def test_verbs_under_one_will_stay_together() -> None:
    (priority,) = read_text("We will train nurses, build clinics and cut queues.").priorities
    assert priority.quote == "train nurses, build clinics and cut queues"


def test_who_said_so_is_no_part_of_a_priority() -> None:
    (priority,) = read_text('"We will train 400 nurses," the minister said.').priorities
    assert priority.quote == "train 400 nurses"


def test_a_dash_ends_an_aside_and_a_comma_an_aim() -> None:
    text = "It is mild - small homes will be exempt from the levy - but rents are high."
    (priority,) = read_text(text).priorities
    assert priority.quote.endswith("exempt from the levy")
    (priority,) = read_text(
        "Rents rose. Aiming to cut queues, the board hired 30 nurses."
    ).priorities
    assert priority.quote == "cut queues"


def test_media_that_report_are_no_part_of_a_priority() -> None:
    (priority,) = read_text("The city will dredge the canal, local media report.").priorities
    assert priority.quote == "dredge the canal"


def test_who_says_what_will_be_done_is_no_part_of_it() -> None:
    (priority,) = read_text("About 90 posts will be cut, the firm said.").priorities
    assert priority.quote == "About 90 posts will be cut"


def test_an_apostrophe_ends_no_quotation() -> None:
    text = "He plans to meet lenders to show that policy won’t change, the minister said."
    (priority,) = read_text(text, "2020-07-26").priorities
    assert priority.quote == "meet lenders to show that policy won’t change"


def test_a_headline_only_repeats_what_the_text_says() -> None:
    text = "City to keep dredging the canal\n\nThe city will dredge the canal. Work began in May."
    (priority,) = read_text(text, "2020-07-26").priorities
    assert priority.quote == "dredge the canal"


def test_a_headline_that_urges_takes_no_word_from_the_text() -> None:
    text = (
        "FUND URGES A NEW RULE\n\nLIMA, May 3 - Two ports need to be dredged, it says. Work began."
    )
    (priority,) = read_text(text, "1987-05-04").priorities
    assert priority.quote == "Two ports need to be dredged"


def test_what_a_list_is_led_by_is_no_priority() -> None:
    text = "The ministry said a pact should include:\n- free ports in both states\n- one tariff on silk"
    quotes = [p.quote for p in read_text(text, "2020-07-26").priorities]
    assert quotes == ["free ports in both states", "one tariff on silk"]


def test_an_order_that_no_plan_goes_before_is_advice() -> None:
    text = "The pool is open. Keep the gates shut.\n\nThe city will mend the roof.\n\nTrain services run."
    assert [p.quote for p in read_text(text).priorities] == ["mend the roof"]


HOSTILE = [
    "set a ", "announced a plan ", "tasks: saving, ", "proposed that it ", "important for a ", "plans 3 ",
    "decided to:\na;\n", "reached a b agreement ", ", he said, will ",
    "urged a, ", "agreed on a ", "stressed ing ", "plan will rise by 2030 ", "will be ", "called on ",
    "first, ", "Second, build ", "proposed ", "are also ", ", said ", '", ', "need for ", ":\n- ", "voted by a ",
    "sought the ", "we need a ", "announced a (b) ", "measures in a ", "did not say he will ", "1.Build ",
    "● Build. We must ", "will be 3; ", "the amount it needs to ",
    "recommend that a b c ", "is recommended ", "further a is needed ", "urged a\n\n",
    "a - will be - ", "according to the plan, ", "by that year it will ", "hence the need to ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_texts_of_one_trigger_are_read_quickly(piece: str) -> None:
    document = prepare(piece * (100_000 // len(piece)))
    begin = time.process_time()
    find_priorities(document)
    assert time.process_time() - begin < 0.5


def test_topics_are_those_most_mentioned() -> None:
    assert topics("help farmers with grain and farm roads") == ("agriculture", "infrastructure")
