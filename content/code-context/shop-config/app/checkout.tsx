'use client'

export function Checkout(props: { config?: Record<string, string>; publicKey?: string }) {
  return <button>{props.publicKey ? 'Pay' : 'Wait'}</button>
}
