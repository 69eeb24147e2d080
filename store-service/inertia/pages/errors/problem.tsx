export { ProblemPage as default } from '@marketplace/shared/ui/feedback/problem_page'
