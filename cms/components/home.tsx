import type { Payload } from 'payload';
import { homeLists } from '../review/home/home';
import type { HomeList } from '../review/home/line';
import type { DeskUser } from '../review/person';
import { viewsFor } from '../saved-views/views';
import './home/home.css';
import { HomeViews } from './home/views';
import { OwnSecondStep } from './second-step';

function List({ list: { name, lines, total, empty } }: { list: HomeList }) {
  return (
    <section className="home-list" aria-label={name}>
      <h3>
        {name} <span className="home-list__count">{total}</span>
      </h3>
      {lines.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {lines.map(({ title, detail, href, isLate }) => (
            <li key={`${href} ${title}`} data-late={isLate ? 'yes' : undefined}>
              <a href={href}>{title}</a>
              <span>{detail}</span>
            </li>
          ))}
        </ul>
      )}
      {total > lines.length && <p>另有 {total - lines.length} 件，请到各列表里看。</p>}
    </section>
  );
}

/** What waits for the person who has just signed in. */
export async function Home({
  payload,
  user,
}: {
  payload: Payload;
  user: (DeskUser & { mustEnrol?: boolean | null }) | null;
}) {
  // Until the second step is set up nothing else opens (cms/second-step/policy.ts).
  if (user?.mustEnrol) return <OwnSecondStep />;
  if (!user) return null;
  const [lists, { views }] = await Promise.all([homeLists(payload, user), viewsFor(payload, user)]);
  if (lists.length === 0) return <HomeViews views={views} />;
  return (
    <div className="home">
      <div className="home__head">
        <h2>等我办的</h2>
        <a href="/admin/handbook">编辑手册</a>
      </div>
      <HomeViews views={views} />
      <div className="home__lists">
        {lists.map((list) => (
          <List key={list.name} list={list} />
        ))}
      </div>
    </div>
  );
}
