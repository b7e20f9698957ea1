/**
 * Given names that are no family name as well, folded: they tell « Dupont Jeanne » from « Jeanne Dupont » where
 * neither capitals nor the heading do. Names that are both (Martin, Thomas, Bernard) would mislead.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `adele adeline agathe agnes aicha alexandra alexandre alice alicia aline amandine amelie amina anais anna anne
  annick annie antoine antoinette arnaud audrey aurelie aurelien axelle bastien beatrice benedicte benjamin brigitte
  camille capucine carine carole caroline catherine cecile cedric celine charlene charlotte chloe christelle
  christian christiane christine christophe claire clara clarisse claudine clemence clementine coline coralie corinne
  cyril damien danielle daphne david deborah delphine diane dominique dorothee edith edouard elena eleonore elisabeth
  elise elodie eloise elsa emeline emilie emma emmanuelle eric estelle esther eugenie eva evelyne fabienne fabrice
  fanny fatima fatou fiona flavie florence florent floriane frederic frederique gabrielle gaelle genevieve georges
  geraldine ghislaine gilles guillaume gwenaelle helene henri hortense hugo ines ingrid irene isabelle jacqueline jade
  jean jeanne jennifer jerome jessica joelle johanna josephine josiane julia julie julien juliette justine karim
  karine laetitia laura laure laurence laurie lea leila lena leo leonie lise louise luc lucas lucie lucile ludivine
  ludovic lydie mael maelle magali malika manon manuela margaux margot marguerite marianne marie marina marine marion
  marjolaine martine maryse mathilde matthieu maud maxime melanie melissa michele mireille mohamed monique morgane
  myriam nadege nadia nadine nathalie nawel nicole noemie nora oceane odile olivia olivier ophelie oriane pascale
  patricia patrick paul pauline perrine philippe philippine pierre quentin rachel raphaelle regine rosalie roxane
  sabine sabrina salome samia samuel sandra sandrine sarah sebastien severine simone sofia solene sonia sophie
  stephane stephanie suzanne sylvain sylvie tatiana thibault thierry tiphaine valentine valerie vanessa veronique
  victoire victoria violaine virginie viviane xavier yann yannick yasmine yves yvette zoe`.split(/\s+/),
)
