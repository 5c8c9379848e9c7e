/** What an installed Reprise is called and looks like. It says nothing about what it is for. */
export const manifest = {
  id: "/",
  name: "Reprise",
  short_name: "Reprise",
  description: "A private place to put a session down.",
  lang: "en",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#1D4A48",
  theme_color: "#1D4A48",
  icons: [
    { src: "/icons/mark.svg", sizes: "any", type: "image/svg+xml" },
    { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
};
