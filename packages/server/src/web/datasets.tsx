import { methodology } from "@manumit/core";
import type { Dataset } from "../reference/datasets.js";
import { words } from "../words/en.js";
import { Layout } from "./layout.js";

const { datasets } = words.page;

/** The datasets that assessments stand on, for people; `GET /v1/reference` is the same for programs. */
export const Datasets = ({ inUse }: { inUse: readonly Dataset[] }) => (
  <Layout title={datasets.title}>
    <section>
      <h1>{datasets.title}</h1>
      <p class="hint">{datasets.lead(methodology.version)}</p>
      <table class="plain">
        <thead>
          <tr>
            {Object.values(datasets.columns).map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inUse.map(({ dataset, title, edition, publisher, licence, rows, retrieved, url }) => (
            <tr>
              <th scope="row">
                {url ? (
                  <a href={url} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                <span class="why">{dataset}</span>
              </th>
              <td>{edition}</td>
              <td>{publisher}</td>
              <td>{licence}</td>
              <td class="figure">{rows.toLocaleString("en")}</td>
              <td class="date">{retrieved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </Layout>
);
