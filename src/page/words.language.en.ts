/** What the page of the service language says of itself; it arrives with that page. What stands in the language is its authors'. */
export const languageWords = {
  heading: 'Principles',
  intro: 'A few principles, the same in every trade and for everybody’s part. Each is something that people do; the name is only there to speak of it.',
  notRules: 'None of them is a rule. Which of them a moment asks for is what you judge, and each can be overdone.',
  part: 'Seen from', all: 'Every level',
  overdone: 'Overdone:', source: (source: string) => `Where it comes from: ${source}.`,
  print: 'Print it',
};
