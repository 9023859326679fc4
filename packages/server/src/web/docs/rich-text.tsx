/** Text of the document, in which `…` marks code and (`/problems/…`) leads to a page. */
export const RichText = ({ text }: { text: string }) => (
  <>
    {text.split("`").map((part, place) => {
      if (place % 2 === 0) return part;
      const code = <code>{part}</code>;
      return /^\/problems\/[\w-]+$/.test(part) ? <a href={part}>{code}</a> : code;
    })}
  </>
);
