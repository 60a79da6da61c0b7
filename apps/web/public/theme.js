// Before anything is painted: the theme that was chosen here, where one was; otherwise the system's.
const chosen = localStorage.getItem("shoreline.theme");
if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
