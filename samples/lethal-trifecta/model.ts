/** What the agent can do. A tool throws when it refuses. */
export interface Tools {
  query(sql: string): Promise<string>
  open(address: string): Promise<string>
}

/** Sends a prompt to a model and gives its answer. */
export type Model = (prompt: string) => Promise<string>

/** The two ways in which an app can ask. */
export interface Models {
  withTools: Model
  withoutTools: Model
}

export interface Ticket {
  id: number
  body: string
}

const TOPICS = ['billing', 'login', 'other']

/**
 * A model at its worst: it obeys each line that begins with `AI run` or `AI open`, whoever wrote it, and puts what the
 * last tool gave in the place of `RESULT`. Without tools it can only answer, and then hands such lines on. It is a
 * script, and says nothing about any product.
 */
export function worstModel(tools?: Tools): Model {
  return async (prompt) => {
    const orders = prompt.split('\n').filter((line) => /^AI (?:run|open) /.test(line))
    if (!tools && orders.length > 0) return prompt

    let result = ''
    for (const order of orders) {
      const what = order.replace(/^AI (?:run|open) /, '').replaceAll('RESULT', result)
      try {
        result = await (order.startsWith('AI run') ? tools!.query(what) : tools!.open(what))
      } catch {
        // It goes on with the next order: something may work.
      }
    }
    return answerTo(prompt)
  }
}

/** What an honest model would say. */
function answerTo(prompt: string): string {
  const [task = '', text = ''] = prompt.split('\n')
  return task.startsWith('Name the topic') ? (TOPICS.find((topic) => text.includes(topic)) ?? 'other') : text
}
