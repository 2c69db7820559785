/**
 * The answers of the sample study, as CSV: a row per respondent, with the 33 items of the questionnaire.
 *
 * A reconstruction, not the original data: the answers that the companies really gave were never published. These were
 * generated so that every published figure comes out of them; nothing else about the companies may be read from them.
 *
 * The one home of these answers: the add-in's sheet, assets/sample-study.xlsx and the tests are all made from here.
 */
export const SAMPLE_STUDY_ANSWERS = `Firm,Respondent,Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12,Q13,Q14,Q15,Q16,Q17,Q18,Q19,Q20,Q21,Q22,Q23,Q24,Q25,Q26,Q27,Q28,Q29,Q30,Q31,Q32,Q33
HVM1,Managing Director,2,2,3,3,2,5,5,2,0,0,2,2,5,3,3,3,2,4,0,4,4,3,0,3,1,2,3,4,3,5,5,0,5
HVM1,Design Manager,3,0,5,2,4,5,5,3,0,3,3,2,4,1,2,1,2,3,3,4,4,3,0,0,2,2,0,3,3,0,0,5,5
HVM1,Production Manager,2,2,4,3,4,5,0,3,3,4,2,3,5,3,3,2,3,3,4,3,4,3,5,4,3,1,3,4,5,3,5,5,0
HVM1,Planning Manager,2,4,2,4,3,5,5,2,3,4,2,5,5,3,2,2,2,4,0,4,3,0,5,0,0,2,3,4,1,4,5,0,4
HVM1,Sales Manager,4,3,3,2,4,5,0,3,2,3,0,2,4,4,2,2,4,4,4,5,4,3,3,3,0,3,2,3,3,3,5,5,5
HVM2,Owner Managing Director,0,0,3,4,4,0,0,4,5,4,5,5,4,5,0,3,5,0,3,4,2,3,3,4,2,0,0,4,4,4,0,3,5
HVM2,Technical Manager,0,4,0,5,3,4,0,4,3,0,3,5,5,3,4,4,0,5,4,4,4,3,3,3,0,3,4,3,4,4,5,5,4
HVM2,Production Manager,3,2,2,2,0,4,0,4,4,0,4,3,4,0,4,5,4,4,4,4,0,3,4,0,0,3,3,4,4,3,4,3,3
HVM2,Customer Service Manager,3,0,2,4,0,0,4,4,3,3,3,4,5,0,4,0,5,3,3,4,3,4,4,0,5,0,4,3,0,4,0,5,5
HVM2,Commercial Manager,5,0,0,3,5,5,4,3,0,4,3,4,3,4,4,0,4,3,4,4,3,3,3,0,3,0,3,0,5,4,4,4,4
HVM3,Managing Director,4,0,4,0,5,4,3,3,4,4,2,4,4,3,3,3,2,2,4,3,0,5,3,3,2,2,3,0,5,4,0,4,0
HVM3,Technical Manager,5,4,0,4,5,3,0,3,4,3,3,0,0,3,2,4,4,3,2,4,4,2,4,0,3,3,4,5,3,0,3,3,4
HVM3,Marketing Manager,4,4,2,3,4,5,2,4,4,3,3,3,5,2,0,4,3,5,4,4,4,3,4,4,2,3,3,5,4,4,4,4,4
HVM3,Head of Operations,3,3,3,3,5,2,3,4,5,4,3,4,3,4,4,5,4,3,3,5,2,2,0,4,3,3,2,4,5,5,0,4,4
HVM3,Quality Manager,4,2,4,3,5,3,4,4,3,3,2,0,3,4,5,3,4,3,3,5,4,2,4,0,4,3,4,0,3,5,4,4,3
HVM3,Commercial Manager,5,3,0,2,3,5,5,4,3,2,5,5,5,3,3,5,4,3,3,3,4,2,3,3,3,3,3,3,5,4,2,5,3
HVM3,Head of Finance,3,4,3,4,5,0,4,4,3,4,3,4,2,5,5,4,2,3,2,4,0,4,3,4,4,3,3,5,4,4,5,4,3
HVM3,Customer Development Manager,4,4,4,0,4,5,5,4,3,2,2,5,3,2,5,2,4,3,4,5,2,3,2,4,3,4,4,4,4,3,5,0,0
FG1,Production Manager,5,2,5,3,4,3,5,4,2,4,3,4,5,3,3,3,5,3,3,1,4,3,3,3,2,2,3,5,4,4,5,5,5
FG2,Production Manager,5,2,4,4,4,5,4,2,2,3,3,4,5,4,5,5,5,4,3,2,4,4,4,4,3,2,3,4,5,4,4,5,4
FG3,Production Manager,2,3,3,3,2,5,5,1,2,5,3,5,5,3,2,3,1,1,3,2,5,4,3,3,2,3,2,4,2,2,5,4,5
FG4,Production Manager,3,5,4,3,4,5,5,3,5,4,5,5,4,3,2,5,3,5,4,4,4,4,5,3,5,5,4,4,5,3,5,5,5
FG5,Production Manager,2,4,5,3,4,5,5,1,4,5,2,3,5,2,2,2,3,2,3,2,5,5,5,5,3,2,2,3,5,5,5,5,5
FG6,Production Manager,3,5,5,5,2,4,4,2,4,3,5,2,5,2,2,2,2,5,5,3,3,3,3,4,5,5,5,3,3,2,5,4,5
FG7,Production Manager,5,1,3,3,5,5,5,4,2,2,2,3,5,5,4,4,4,2,2,3,2,1,2,2,1,4,2,2,4,5,5,5,5
`;

/** The same as a table: header first, answers as numbers. */
export function sampleStudyRows(): (string | number)[][] {
  const lines = SAMPLE_STUDY_ANSWERS.trim().split("\n");
  return lines.map((line) => line.split(",").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
}
