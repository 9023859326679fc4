import type { Child } from "hono/jsx";
import { words } from "../words/en.js";

const { page } = words;

interface Content {
  readonly title: string;
  /** Style sheets of this page alone. */
  readonly styles?: readonly string[];
  readonly children?: Child;
}

/** A whole page around its content. */
export const Layout = ({ title, styles = [], children }: Content) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/assets/base.css" />
      <link rel="stylesheet" href="/assets/form.css" />
      <link rel="stylesheet" href="/assets/result.css" />
      {styles.map((file) => (
        <link rel="stylesheet" href={`/assets/${file}`} />
      ))}
      <script src="/assets/page.js" defer />
    </head>
    <body>
      <a class="skip" href="#result">
        {page.skip}
      </a>
      <header class="bar">
        <a class="mark" href="/">
          {page.name}
        </a>
        <nav>
          <a href="/statement">{page.links.statement}</a>
          <a href="/refer">{page.links.refer}</a>
          <a href="/datasets">{page.links.datasets}</a>
          <a href="/docs">{page.links.docs}</a>
        </nav>
      </header>
      <main>{children}</main>
      <footer>
        <p>{page.footer}</p>
      </footer>
    </body>
  </html>
);
