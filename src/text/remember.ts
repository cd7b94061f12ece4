/** How many answers are kept at most. */
const MOST = 4096;

/** The same function with a memory: the values and dates of a text are few and asked for again and again. */
export function remembering<Answer>(answerTo: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known!;
    const answer = answerTo(question);
    if (answers.size >= MOST) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}
