/** Given names that nearly always are a woman's. Lower case, sorted. Own-written: names common in the news of many countries. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  `ada adele agnes aino alejandra alexandra alice alicia alison amanda amelia amina amy ana anastasia angela
   angelina anita ann anna anne annette annie antonia april ashley astrid audrey barbara beatrice beatriz becky
   bella bernadette beth betty beverly birgit brenda bridget brigitte camilla carla carmen carol carolina caroline
   carolyn catherine cecilia charlotte cheryl christiane christina christine cindy claire clara claudia colette
   corazon cristina cynthia daniela daphne dawn debbie deborah debra delia denise diana diane dolores donna dora
   doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emilia emily
   emma erika estelle esther eugenia eva evelyn fatima federica fiona florence frances francesca frederica frieda
   gabriela gail galina georgina geraldine gertrude gillian gina giorgia gisela gita gloria grace greta gwen hanna
   hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary ida ines inga ingrid irene
   irina iris irma isabel isabella isabelle ivanka jacinda jackie jacqueline jane janet janice jeanne jennifer
   jenny jessica jill joan joanna joanne jocelyn johanna josephine joyce juanita judith judy julia juliana julie
   june kaja karen karin kate katherine kathleen kathryn kathy katie katja kelly kirsten kristalina kristen kristin
   kristina laura lauren lea leila lena lidia lila lilian liliana lily linda lisa lise liz liza loretta lorraine
   louisa louise lucia lucille lucy luisa lydia lynne madeleine magdalena maggie mandy manuela margaret margarita
   maria mariana marianne marie marina marion marjorie marlene martha mary mathilde maud maureen maya megan melanie
   melinda melissa mercedes mette michele michelle mildred mina miriam moira molly mona monica monika nadia nancy
   naomi natalia natalie natasha nicola nicole nina nora norma odile olga olivia pamela patricia patty paula
   pauline penelope penny petra phyllis priscilla rachel ramona rebecca regina renata rhonda rita roberta rosa
   rosalind rose rosemary roxana ruth sabine sally samantha sandra sanna sara sarah shannon sharon sheila shirley
   sigrid silvia simone sofia solita sonia sophia sophie stella stephanie sue susan susanne suzanne svetlana sylvia
   tamara tanya tatiana teresa thelma theresa therese tiffany tina tracy ursula valentina valerie vanessa vera
   veronica victoria viktoria viola violeta virginia vivian wanda wendy whitney wilhelmina wilma yolanda yulia
   yvette yvonne zoe`.split(/\s+/),
);

/** Given names that nearly always are a man's. Lower case, sorted. Own-written, as above. */
export const MENS_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alberto alejandro aleksandr alexander
   alexei alfonso alfred alistair allan allen alvin andreas andrei andres andrew andriy angus anthony anton antonio
   antony antti archibald arnold arthur arturo barack barry bart ben benjamin benoit bernard bernie bertrand bill
   bob boris brad brendan brett brian bruce bruno bryan carl carlos cesar charles charlie chester christian
   christopher christos chuck claude clayton clement clifford clive colin conrad cornelius craig cyril dan daniel
   dave david dean denis dennis derek diego dieter dilson dirk dmitri dmitry dmytro dominic don donald douglas
   dudley duncan dwight earl ed eddie edgar eduardo edward edwin elliot elmer emil emmanuel emmerson enrique eric
   erik ernest ernesto ernst eugene evan ezra felipe felix ferdinand fernando fidel floyd francis francisco
   francois frank franklin franz fred frederick friedrich gabriel gareth gary gavin geoffrey george gerald gerard
   gerhard gilbert giles giovanni giuseppe gordon graham greg gregory guillermo gunter gustav hamid hans harold
   harry harvey hassan hector heinrich helmut henri henry herbert herman hideo hiroshi horst howard hubert hugh
   hugo humphrey hussein ian ibrahim igor ilya isaac ivan ivo jack jacob jacques jaime james jared jason javier jay
   jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joao joaquin jochen joe joel joerg johan johann john
   johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio julius justin karl keir
   keith ken kenneth kevin khalid klaus konstantin kurt kyle lachlan larry lars laurence laurent lawrence leo leon
   leonard leonid leopold lewis liam lionel lloyd louis luc lucas ludwig luigi luis luiz luke lyndon magnus mahmoud
   malcolm manfred manuel marc marcel marcello marco marcus mario mark markus martin marvin mathias matt matthew
   maurice max maximilian mehmet michael michel miguel mike mikhail milton mitch mohamed mohammad mohammed moritz
   morris moses muhammad murray mustafa narendra nathan nathaniel neil nelson nicholas nick nicolas niels nigel
   nikolai nikos noah norman oleg oleksandr oliver olivier omar oscar oswald otto owen pablo paolo patrick paul
   pavel pedro per percy pete peter petr philip philippe phillip pierre pieter piotr rafael ralph ramon randall
   randy raul ray raymond recep reginald reinhard rene rex ricardo richard rick rob robert roberto rod roderick
   rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy rudolf rudolph rupert russell ryan salman
   salvador sam samuel scott sean sebastian sergei sergey sergio seth shaun sidney siegfried silvio simon spencer
   stanislav stanley stefan stephan stephane stephen steve steven stewart stuart sven taro ted terence terry thabo
   theodore thierry thomas tim timothy tobias todd tom tomas tommy tony trevor ulrich umberto vaclav valery vernon
   victor viktor vincent vladimir volodymyr wallace walter warren wayne werner wilfred wilhelm will willem willi
   william willy winston wladimir wolfgang xavier yasser yitzhak yuri yusuf yves zoltan`.split(/\s+/),
);
