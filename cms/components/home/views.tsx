import { LIST_NAMES, type ShownView } from '../../saved-views/views';

/** The searches and filters a person has kept, and those set for all, on the home screen. */
export function HomeViews({ views }: { views: ShownView[] }) {
  if (views.length === 0) return null;
  return (
    <nav className="home-views" aria-label="保存的视图">
      <h3>保存的视图</h3>
      <ul>
        {views.map(({ id, name, list, address, isShared }) => (
          <li key={id}>
            <a href={address}>{name}</a> <span>{`${LIST_NAMES[list]}${isShared ? '，共用' : ''}`}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
