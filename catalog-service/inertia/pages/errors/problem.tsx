export default function Problem({
  title,
  detail,
}: {
  title: string
  detail: string
  code: string
  requestId: string
}) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{detail}</p>
    </main>
  )
}
