/** Given names that nearly always are a woman's. Lower case, sorted. Own-written: names common in the news of many countries. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  `abena ada adaeze adele agnes agnieszka aino aisha akosua alejandra alessandra alexandra alice alicia alison amaka
   amanda amelia amelie amina amy ana ananya anastasia angela angelina anita anke ann anna anne annette annie antje
   antonia april ashley astrid audrey barbara beatrice beatriz becky bella bernadette beth betty beverly birgit
   birgitte brenda bridget brigitte camilla carla carmen carol carolina caroline carolyn catherine cecile cecilia
   charlotte cheryl chiara chioma christiane christina christine cindy claire clara claudia claudine colette corazon
   cornelia cristina cynthia daniela daphne dawn debbie deborah debra delia delphine denise diana diane dolores donna
   dora doris dorothy edith efua eileen ekaterina elaine eleanor elena elisabeth elise eliza elizabeth ella ellen
   elsa emilia emily emma erika esperanza estelle esther eugenia eva evelyn ewa fatima fatma federica fernanda filipa
   fiona florence folake frances francesca francoise frederica frieda gabriela gail galina genevieve georgina
   geraldine gertrude gillian gina giorgia gisela gita giulia gloria grace greta gretchen guadalupe gwen hanna hannah
   hanne harriet haruko hazel heather heidi helen helena helene helga henrietta hilary hilda hilde hillary ida indira
   ines inga inge ingrid irene irina iris irma isabel isabella isabelle ivanka jacinda jackie jacqueline jane janet
   janice jeanne jennifer jenny jessica jill joan joana joanna joanne jocelyn johanna josefa josephine joyce juanita
   judith judy julia juliana julie june kaja karen karin katarzyna kate katherine kathleen kathryn kathy katie katja
   kavita keiko kelly khadija kirsten kristalina kristen kristin kristina laila lakshmi laura lauren lea leila lena
   lene lenka lidia lila lilian liliana lily linda lindiwe lisa lise liv liz liza loretta lorraine louisa louise
   lucia lucille lucy ludmila luisa lydia lynne madeleine magdalena maggie malgorzata mandy manuela margaret
   margarita maria mariana marianne marie marina marion marit marjorie marlene martha mary maryam mathilde maud
   maureen maya megan melanie melinda melissa mercedes mette michele michelle michiko mildred milena mina miriam
   moira molly mona monica monika monique montserrat nadezhda nadia nancy naoko naomi natalia natalie natasha
   nathalie ngozi nicola nicole nina nirmala njeri nomsa nora norma odile oksana olga olivia ottilie paivi paloma
   pamela paola patricia patty paula pauline penelope penny pernille petra phyllis pilar pooja priscilla priya rachel
   ramona rebecca regina renata renate rhonda rita roberta rocio rosa rosalind rose rosemary roxana ruth sabine
   sachiko sally samantha sandra sanna sara sarah shannon sharon sheila shirley sigrid silke silvia simone sofia
   solange soledad solita solveig sonia sophia sophie stella stephanie sue sunita susan susanne sushma suzanne
   svetlana sylvia sylvie tamara tanya tarja tatiana tatyana teresa thandi thandiwe thelma theresa therese tiffany
   tina tove tracy ursula ute valentina valerie vanessa vera veronica veronique victoria viktoria viola violeta
   virginia vivian wanda wanjiku wendy whitney wilhelmina wilma winnie ximena xiomara yelena yewande yoko yolanda
   yulia yuriko yvette yvonne zainab zeinab zoe`.split(/\s+/),
);

/** Given names that nearly always are a man's. Lower case, sorted. Own-written, as above. */
export const MENS_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abebe abraham adam adolf adrian ahmad ahmed akira alain alan albert alberto alejandro
   aleksandr alexander alexei alfonso alfred alistair allan allen alvin anatoly anders andreas andrei andres andrew
   andriy andrzej angus anil anthony anton antonio antony antti archibald arjun arnold arthur arturo ashok barack
   barry bart bekele ben benhard benjamin benoit bernard bernhard bernie bertrand bill bjorn bob boris brad brendan
   brett brian bruce bruno bryan carl carlos cesar charles charlie chester chidi christian christopher christos chuck
   claude clayton clement clifford clive colin conrad cornelius craig cyril dan daniel dave david dean deepak denis
   dennis derek didier diego dieter dilson dirk dmitri dmitry dmytro dominic don donald douglas dragan dudley duncan
   dwight earl ed eddie edgar eduardo edward edwin elliot elmer emeka emil emmanuel emmerson enrique eric erik ernest
   ernesto ernst eugene evan ezra faisal felipe felix ferdinand fernando fidel floyd francis francisco francois frank
   franklin franz fred frederick friedrich gabriel gareth gary gavin geoffrey george gerald gerard gerhard gert
   gilbert giles gilles giorgio giovanni giuseppe gonzalo goran gordon graham greg gregory guillermo gunter gunther
   gustav hamid hans harold harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hernan herve
   hideo hiroshi horst howard hubert hugh hugo humphrey hussein ian ibrahim ignacio igor ilya isaac ivan ivo jack
   jacob jacques jaime jakob jamal james janusz jared jaroslav jason javier jay jeff jeffrey jens jeremy jerome jerry
   jesper jesse jim jimmy jiri joachim joao joaquin jochen joe joel joerg johan johann john johnny jomo jon jonas
   jonathan jorge jose josef joseph josh joshua juan juergen juha jukka julian julio julius jurgen justin kamau kari
   karim karl keir keith ken kenji kenneth kevin khalid kipkorir klaus kofi konstantin kurt kwabena kwame kyle
   lachlan larry lars laurence laurent lawrence leo leon leonard leonid leopold lewis liam lionel lloyd louis luc
   lucas ludwig luigi luis luiz luke lyndon mads magnus mahmoud malcolm manfred manuel marc marcel marcello marco
   marcus mario mark markus martin marvin mathias matt matteo matthew matti maurice max maximilian mehmet michael
   michel miguel mikael mike mikhail mikkel milan milton mitch mohamed mohammad mohammed moritz morris moses muhammad
   murray mustafa narendra nasser nathan nathaniel neil nelson nicholas nick nicolas niels nigel nikolai nikos nils
   noah norman nuno oleg oleksandr oliver olivier olof omar oscar osman oswald otto owen pablo paolo patrick paul
   paulo pavel pawel pedro pekka per percy pete peter petr philip philippe phillip pierre pieter pietro piotr rafael
   rajesh ralf ralph ramon randall randy rashid rasmus raul ray raymond recep reginald reinhard rene rex ricardo
   richard rick rob robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy
   rudolf rudolph rui rupert russell ryan salman salvador sam samir samuel sanjay santiago scott sean sebastian
   sergei sergey sergio seth shaun sidney siegfried silvio simon sipho soren spencer stanislav stanley stefan stefano
   stephan stephane stephen steve steven stewart stuart sunil sven takashi tariq taro ted terence terry thabo themba
   theodore thierry thomas tiago tim timo timothy tobias todd tom tomas tomasz tommy tony torben trevor tunde ulrich
   umberto uwe vaclav valery vasco vernon vicente victor vijay viktor vincent vladimir volodymyr wallace walter
   warren wayne werner wilfred wilhelm will willem willi william willy winston wladimir wolfgang xavier yasser
   yitzhak youssef yuri yusuf yves zbigniew zoltan zoran`.split(/\s+/),
);
