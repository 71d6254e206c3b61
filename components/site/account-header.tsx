import type { Site } from '@/domain/site';

/** The head of an account page: picture, name, one sentence. */
export function AccountHeader({ site }: { site: Site }) {
  return (
    <div className="account-header bg-surface">
      <img
        src="/pictures/mark.webp"
        alt=""
        width={64}
        height={64}
        loading="lazy"
        fetchPriority="low"
        className="rounded-full"
      />
      <div className="min-inline-0">
        <h1 className="text-title font-semibold">{site.accountName}</h1>
        <p className="text-secondary text-muted">{site.description}</p>
      </div>
    </div>
  );
}
