// Hands typed text on without ever taking it out of the reader's hands.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

const PAUSE_MS = 250;

/**
 * The field's element owns its text. It is handed on after a pause, and at once on paste, Enter and leaving; a text
 * from outside is shown only while nobody types here and nothing typed is still on its way.
 */
export function useTypedText(text: string, handOn: (text: string) => Promise<unknown>) {
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onItsWay = useRef(0);
  const handedOn = useRef(text);
  const typed = useRef(text);
  const pasted = useRef(false);
  const newest = useRef(text);
  const [typing, setTyping] = useState(false);
  newest.current = text;

  const showNewest = () => {
    const element = field.current;
    if (!element || document.activeElement === element) return;
    if (pause.current !== undefined || onItsWay.current > 0) return;
    handedOn.current = newest.current;
    typed.current = newest.current;
    if (element.value !== newest.current) element.value = newest.current;
  };

  const handOnNow = async () => {
    clearTimeout(pause.current);
    pause.current = undefined;
    if (typed.current === handedOn.current) return;
    handedOn.current = typed.current;
    onItsWay.current += 1;
    try {
      await handOn(typed.current);
    } finally {
      onItsWay.current -= 1;
      showNewest();
    }
  };

  const finish = () => {
    setTyping(false);
    return handOnNow();
  };

  useLayoutEffect(showNewest);
  const atTheEnd = useRef(handOnNow);
  atTheEnd.current = handOnNow;
  useEffect(() => () => void atTheEnd.current(), []);

  return {
    field,
    /** Somebody is in the middle of a word: too early to call it wrong. */
    typing,
    finish,
    on: {
      onPaste: () => {
        pasted.current = true;
      },
      onInput: (event: { currentTarget: HTMLInputElement }) => {
        typed.current = event.currentTarget.value;
        clearTimeout(pause.current);
        if (pasted.current) {
          pasted.current = false;
          void finish();
          return;
        }
        setTyping(true);
        pause.current = setTimeout(() => void handOnNow(), PAUSE_MS);
      },
      onBlur: () => void finish(),
    },
  };
}
