// Runs in every page that can be read aloud: fetches the player with the first press, and nothing before.
const place = document.querySelector<HTMLElement>('.read-aloud');
const button = place?.querySelector('button');
if (button && !place?.hidden) {
  let address = (place as HTMLElement).dataset['script'] ?? '';
  button.onclick = () => {
    // Some browsers let a page speak only if it has begun to at once after a press.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    import(/* @vite-ignore */ address).then(
      () => (button.onclick = null),
      () => {
        // Another address, because browsers remember what failed.
        address += '?';
        const message = document.createElement('p');
        message.setAttribute('role', 'alert');
        message.textContent = (place as HTMLElement).dataset['failed'] ?? '';
        (place as HTMLElement).querySelector('p')?.remove();
        button.after(message);
      },
    );
  };
}
